import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { foundingDesk, foundingMemo, test } from "../support/browser-mode.ts";
import { lectern } from "../support/command-line.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens the pages of the founding memo with the keyboard. */
async function openPages(page: Page): Promise<void> {
  await page.getByText("24 slides").waitFor();
  await page.keyboard.press("Control+P");
  await page.getByRole("dialog", { name: "Pages" }).waitFor();
}

test("what the desk's browser prints is the pages that are shown, on the paper that was chosen", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await openPages(page);
  await page.getByLabel("Layout").selectOption("6");
  await page.getByLabel("Paper").selectOption("letter");
  await expect(page.getByText("4 pages")).toBeVisible();
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeEnabled();
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
  );
  expect(pdf.numPages).toBe(4);
  const { view } = await pdf.getPage(1);
  expect(view.map(Math.round)).toEqual([0, 0, 612, 792]);
  expect(browserMode.outside).toEqual([]);
});

test("a finished PDF is tagged, titled and in its language, with the deck as its outline, and the same twice", async ({
  browserMode,
}, info) => {
  // Two whole processes, each with a browser of its own.
  test.setTimeout(180_000);
  expect(browserMode.outside).toEqual([]);
  const files = [info.outputPath("one.pdf"), info.outputPath("two.pdf")];
  for (const file of files) {
    const ended = await lectern(["export", foundingMemo, "-o", file, "--layout", "notes", "--paper", "a4"]);
    expect(ended).toMatchObject({ status: 0 });
  }
  const [one, two] = files.map((file) => readFileSync(file));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  const pdf = await getDocumentProxy(new Uint8Array(one ?? []));
  expect(pdf.numPages).toBe(24);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: "“Win the Peace”",
    Language: "en",
    CreationDate: "D:20240411000000+00'00'",
  });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const outline = await pdf.getOutline();
  expect(outline).toHaveLength(24);
  expect(outline[6]?.title).toBe("7. All wars are about winning the peace.");
  expect(await rolesOf(pdf, 7)).toEqual(expect.arrayContaining(["BlockQuote", "P", "Span"]));
  expect(await rolesOf(pdf, 7)).not.toContain("Figure");
});

/** The structure types of a page, each once. */
async function rolesOf(pdf: Pdf, page: number): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("role" in node) found.add(String(node.role));
    if ("children" in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(await (await pdf.getPage(page)).getStructTree());
  return [...found];
}
