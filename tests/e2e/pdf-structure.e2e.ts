import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { answers } from "../../build/steps/system-packages.ts";
import { lectern } from "../support/command-line.ts";

const memo = `# Water in the harbour

To: The Council
From: The Harbour Office

## What is to be decided

The council should decide three things:

- whether the tenth berth is built;
- who maintains the customs house;
- when the old channel is closed.

Read more in [the survey](https://example.org/survey) of the harbour.[^1]

## The figures

| Gate | Ships | Days waited |
| --- | ---: | ---: |
| East | 410 | 3 |
| West | 120 | 5 |

## What was said

The pilot Aurelia Quint said: "The channel silts up within two winters, and everybody who works there knows it."

[^1]: Harbour survey, 2023, page 12.
`;

const hasPrograms =
  answers("qpdf", ["--version"]) && answers("pdffonts", ["-v"]) && answers("pdfinfo", ["-v"]);

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

for (const layout of ["slides", "notes", "memo"])
  test(`a finished PDF is sound in its structure: ${layout}`, async ({ browserName }, info) => {
    test.skip(!hasPrograms, `qpdf or poppler's programs are not installed (${browserName})`);
    test.setTimeout(120_000);
    const source = info.outputPath("water.md");
    const file = info.outputPath("water.pdf");
    writeFileSync(source, memo);
    expect(await lectern(["export", source, "-o", file, "--layout", layout])).toMatchObject({ status: 0 });

    expect(spawnSync("qpdf", ["--check", file], { encoding: "utf8" })).toMatchObject({ status: 0 });
    expect(output("pdfinfo", [file])).toMatch(/^Title: +Water in the harbour$[^]*^Tagged: +yes$/mu);
    const fonts = output("pdffonts", [file]).trimEnd().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // Embedded, a subset, and with a map to Unicode; letters drawn as Type 3 are none.
    for (const font of fonts) expect(font).toMatch(/ CID TrueType +Identity-H +yes yes yes /u);

    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
    const roles = rolesOf(file);
    expect(levelsThatJump(roles)).toEqual([]);
    const nodes = await structureOf(pdf);
    expect(nodes.filter(({ role, alt }) => role === "Figure" && alt === undefined)).toEqual([]);
    expect(roles).toEqual(expect.arrayContaining(["L", "LI", "LBody", "Table", "TR", "TH", "TD"]));
    // The sentence with the link is in the notes, not on a slide.
    const links = layout === "slides" ? [] : ["https://example.org/survey"];
    expect(await targetsOf(pdf)).toEqual(expect.arrayContaining(links));
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: "Water in the harbour", Language: "en" });
  });

test("pictures of slides and handouts are the same bytes twice", async ({ browserName }, info) => {
  expect(browserName).toBe("chromium");
  test.setTimeout(120_000);
  const source = info.outputPath("water.md");
  writeFileSync(source, memo);
  const [one, two] = [info.outputPath("one.png"), info.outputPath("two.png")];
  for (const path of [one, two])
    expect(await lectern(["export", source, "-o", path, "--scale", "2"])).toMatchObject({ status: 0 });
  for (const number of ["01", "02", "03"])
    expect(readFileSync(two.replace(".png", `-${number}.png`))).toEqual(
      readFileSync(one.replace(".png", `-${number}.png`)),
    );
});

function output(program: string, words: readonly string[]): string {
  return spawnSync(program, words, { encoding: "utf8" }).stdout;
}

/** The types of all structure elements in reading order, slides drawn as groups among them, which PDF.js passes over. */
function rolesOf(file: string): readonly string[] {
  const lines = output("pdfinfo", ["-struct", file]).split("\n");
  return lines.flatMap((line) => /^ *([A-Z]\w*)(?: \(.*\)| <.*>:?|:)?$/u.exec(line)?.[1] ?? []);
}

/** All elements of the structure tree that PDF.js knows, page after page, in reading order. */
async function structureOf(pdf: Pdf): Promise<readonly StructureNode[]> {
  const found: StructureNode[] = [];
  const visit = (node: StructureNode): void => {
    found.push(node);
    node.children?.forEach(visit);
  };
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const tree = (await (await pdf.getPage(page)).getStructTree()) as StructureNode | null; // loosely typed there
    if (tree !== null) visit(tree);
  }
  return found;
}

/** Headings that are more than one level below the one before. */
function levelsThatJump(roles: readonly string[]): readonly string[] {
  const levels = roles.flatMap((role) => /^H(\d)$/u.exec(role)?.[1] ?? []).map(Number);
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after H${levels[at - 1] ?? 0}`] : [],
  );
}

async function targetsOf(pdf: Pdf): Promise<readonly string[]> {
  const targets: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    for (const annotation of await (await pdf.getPage(page)).getAnnotations())
      if ("url" in annotation) targets.push(String(annotation.url));
  return targets;
}
