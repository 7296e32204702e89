import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { pageFile } from "../../../../electron/main/page-file.ts";

const root = join("/app", "out", "renderer");

test("an address of our scheme names the file under the root", () => {
  expect(pageFile(root, "app://lectern/desk/index.html?x#y")).toBe(join(root, "desk", "index.html"));
  expect(pageFile(root, "app://lectern/assets/a%20b.css")).toBe(join(root, "assets", "a b.css"));
});

for (const address of [
  "app://lectern/..%2f..%2fpackage.json",
  "app://lectern/%2e%2e%2fmain%2findex.js",
  "app://lectern/desk/..%2f..%2f..%2fmain/index.js",
  "app://lectern//etc/passwd",
  "app://lectern/%2fetc%2fpasswd",
  "app://lectern/..%5c..%5cpackage.json",
  "app://lectern/desk/index.html%00.js",
  "app://lectern/%zz",
  "app://lectern/",
  "app://other/desk/index.html",
  "https://lectern/desk/index.html",
  "not an address",
]) {
  test(`${address} names no file`, () => {
    expect(pageFile(root, address)).toBeNull();
  });
}
