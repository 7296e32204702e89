import { expect, test } from "@playwright/test";
import { plainText } from "../../../../electron/cli/plain-text.ts";

test("a file name can't colour the terminal or move its cursor", () => {
  expect(plainText("memo\u001b[31m\u0007\r.md")).toBe("memo\ufffd[31m\ufffd\ufffd.md");
});

test("a file name can't be shown backwards", () => {
  expect(plainText("memo\u202edm.exe")).toBe("memo\ufffddm.exe");
});

test("words of any language, tabs and line ends stay", () => {
  const text = "Żółć\tقمة\n首脑会议 🕊️";
  expect(plainText(text)).toBe(text);
});
