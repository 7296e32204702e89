import { expect, test } from "@playwright/test";
import { electronProgram } from "../../../../../electron/cli/present/electron.ts";

test("Electron's program has the name that its installer gives it on each system", () => {
  expect(
    ["linux", "darwin", "win32"].map((platform) => electronProgram(platform as NodeJS.Platform)),
  ).toEqual(["electron", "Electron.app/Contents/MacOS/Electron", "electron.exe"]);
});
