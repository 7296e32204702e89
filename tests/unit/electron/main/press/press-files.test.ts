import { expect, test } from "@playwright/test";
import { createPressFiles, JOB_ADDRESS } from "../../../../../electron/main/press/press-files.ts";

const page = { document: "<p>One</p>", style: "p { margin: 0 }" };

test("a job is served while it is laid out, as a page that may run nothing and is kept nowhere", async () => {
  const files = createPressFiles();
  files.lay(page);
  const response = files.answer({ url: JOB_ADDRESS, method: "GET" });
  expect(await response?.text()).toBe(page.document);
  const policy = response?.headers.get("Content-Security-Policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("script-src");
  expect(response?.headers.get("Cache-Control")).toBe("no-store");
  const style = files.answer({ url: "app://lectern/press/job.css", method: "GET" });
  expect(await style?.text()).toBe(page.style);
});

test("nothing of a job is served before and after, nor to another method, nor at another address", () => {
  const files = createPressFiles();
  const asked = { url: JOB_ADDRESS, method: "GET" };
  expect(files.answer(asked)).toBeNull();
  files.lay(page);
  expect(files.answer({ ...asked, method: "POST" })).toBeNull();
  expect(files.answer({ ...asked, url: "app://lectern/press/index.html" })).toBeNull();
  files.lay(null);
  expect(files.answer(asked)).toBeNull();
});
