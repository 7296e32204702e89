import { expect, test } from "@playwright/test";
import { pagesSource } from "../../../../slides/export/pages-source.ts";
import { DEFAULT_HANDOUT, type HandoutLayout } from "../../../../slides/handout/options.ts";
import { PAGES_MARKER, pressPage } from "../../../../slides/markup/handout/press-page.ts";
import type { Copy } from "../../../../slides/export/options.ts";
import { briefingOf } from "../briefing-of.ts";

const briefing = await briefingOf(
  "# [A survey of the harbour with all its gates](https://example.org/survey)\n\nNineteen gates leak.\n",
);

function pagesOf(copy: Copy, layout: HandoutLayout): string {
  const template = `<html><head><title></title></head><body>${PAGES_MARKER}</body></html>`;
  return pressPage(template, pagesSource(briefing, copy), { ...DEFAULT_HANDOUT, layout }).document;
}

test("pages for an audience mark no words by their places in the memo, and carry no address of it", () => {
  const pages = pagesOf("audience", "outline");
  expect(pages).toContain("gates leak");
  expect(pages).not.toContain("example.org");
});

test("the speaker's pages have the memo's links and marks", () => {
  expect(pagesOf("presenter", "memo")).toContain('href="https://example.org/survey"');
});
