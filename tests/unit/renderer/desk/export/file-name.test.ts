import { expect, test } from "@playwright/test";
import { fileName } from "../../../../../renderer/desk/export/file-name.ts";

test("a file is called after the memo, and a presenter's copy says so", () => {
  expect(fileName("water.md", "pptx", "audience")).toBe("water.pptx");
  expect(fileName("water.md", "pptx", "presenter")).toBe("water-presenter.pptx");
  expect(fileName("water.md", "briefing", "presenter")).toBe("water.briefing");
});

test("slides in Markdown are never offered under the memo's own name", () => {
  expect(fileName("water.md", "md", "audience")).toBe("water-slides.md");
});

test("slashes, leading dots and 300 letters make no bad name", () => {
  expect(fileName("../a/b: c.docx", "json", "audience")).toBe("-a-b- c.json");
  expect(fileName(`${"é".repeat(300)}.md`, "html", "audience")).toBe(`${"é".repeat(80)}.html`);
  expect(fileName("…", "html", "audience")).toBe("-.html");
  expect(fileName(".", "html", "audience")).toBe("briefing.html");
});
