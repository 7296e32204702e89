import { expect, test } from "@playwright/test";
import { hasDisplay } from "../../../../../electron/cli/present/display.ts";

const cases: readonly (readonly [
  fact: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string>>,
  shown: boolean,
])[] = [
  ["Linux with X11 has a display", "linux", { DISPLAY: ":0" }, true],
  ["Linux with Wayland has a display", "linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
  ["Linux without either has none", "linux", {}, false],
  ["an empty DISPLAY is none", "linux", { DISPLAY: "" }, false],
  ["continuous integration has none, whatever DISPLAY says", "linux", { DISPLAY: ":0", CI: "true" }, false],
  ["CI=false is no continuous integration", "linux", { DISPLAY: ":0", CI: "false" }, true],
  ["a Mac has one", "darwin", {}, true],
  ["Windows has one", "win32", {}, true],
];

for (const [fact, platform, environment, shown] of cases) {
  test(fact, () => {
    expect(hasDisplay(platform, environment)).toBe(shown);
  });
}
