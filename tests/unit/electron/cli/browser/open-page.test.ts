import { expect, test } from "@playwright/test";
import { systemOpener } from "../../../../../electron/cli/browser/open-page.ts";

const address = "file:///tmp/win%20the%20peace.html";

for (const [platform, program] of [
  ["linux", "xdg-open"],
  ["darwin", "open"],
  ["win32", "rundll32"],
] as const) {
  test(`opens a page on ${platform} with ${program}, the address last and whole`, () => {
    const words = systemOpener(platform, address);
    expect([words[0], words.at(-1)]).toEqual([program, address]);
  });
}
