import { expect, test } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { proveClean, type FinishedFile } from "../../../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../../../slides/export/exported-deck.ts";
import { audienceJson } from "../../../../../slides/export/json.ts";
import { deckMarkdown } from "../../../../../slides/export/markdown/deck-markdown.ts";
import { deckPptx } from "../../../../../slides/export/pptx/deck-pptx.ts";
import { CONTENT_MARKER, singleFile } from "../../../../../slides/export/single-file.ts";
import { DEFAULT_HANDOUT } from "../../../../../slides/handout/options.ts";
import { briefingOf } from "../../briefing-of.ts";

const memo = `# The bridge

To: The Minister

The bridge stands. Behind closed doors, in the long winter after the flood and in more meetings than anybody cared to count, the harbour office fears that its 1,217 bolts will not outlast another season of ice and wind, as Aurelia Quint has warned since the spring in letters that nobody has answered.
`;
const { deck: presenter } = await briefingOf(memo);
const audience = exportedDeck(presenter, "audience", DEFAULT_HANDOUT);

const template = `<head><title>Lectern</title></head>${CONTENT_MARKER}<script>run()</script>`;
const page = singleFile(template, { mode: "present", copy: "audience", deck: audience, slide: 0 });
const pptx = deckPptx(audience, "audience");

/** What the proof says of a file: null when it is clean, else the problem's code. */
async function verdict(file: FinishedFile): Promise<string | null> {
  const proven = await proveClean(file, presenter, audience);
  return proven.ok ? null : proven.problem.code;
}

/** A PowerPoint file with one of its parts changed or added. */
function withPart(path: string, change: (part: string) => string): Uint8Array {
  const parts = unzipSync(pptx);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const slide = "ppt/slides/slide2.xml";

test("audience copies in every format are clean", async () => {
  expect(await verdict({ format: "html", text: page, template })).toBeNull();
  expect(await verdict({ format: "pptx", bytes: pptx })).toBeNull();
  expect(await verdict({ format: "json", text: audienceJson(audience) })).toBeNull();
  for (const dialect of ["reveal", "marp", "slidev"] as const)
    expect(await verdict({ format: "md", text: deckMarkdown(audience, "audience", dialect) })).toBeNull();
});

test("a field's name before a title that is on a slide gives nothing away, though the notes have both", async () => {
  const { deck } = await briefingOf("---\ntitle: 'The long bridge of the north'\n---\n\nIt stands.");
  const handedOut = exportedDeck(deck, "audience", DEFAULT_HANDOUT);
  const texts = (["reveal", "marp", "slidev"] as const).map((dialect) =>
    deckMarkdown(handedOut, "audience", dialect),
  );
  const files: readonly FinishedFile[] = [
    { format: "json", text: audienceJson(handedOut) },
    ...texts.map((text): FinishedFile => ({ format: "md", text })),
  ];
  for (const file of files)
    expect(await proveClean(file, deck, handedOut)).toEqual({ ok: true, value: null });
});

/** Deliberate leaks: where, and a file that has one. */
const leaks: readonly (readonly [where: string, file: FinishedFile])[] = [
  ["speaker notes in Markdown", { format: "md", text: deckMarkdown(presenter, "presenter", "marp") }],
  ["a name alone", { format: "md", text: "# The bridge\n\nQuint\n" }],
  ["a figure alone", { format: "json", text: '{"bolts": 217}' }],
  ["five words in other case", { format: "md", text: "THE HARBOUR OFFICE FEARS THAT" }],
  [
    "five words over two paragraphs of a slide",
    {
      format: "pptx",
      bytes: withPart(slide, (part) =>
        part.replace(
          "</p:txBody>",
          `${paragraph("harbour office")}${paragraph("fears that its")}</p:txBody>`,
        ),
      ),
    },
  ],
  [
    "the description of a shape",
    { format: "pptx", bytes: withPart(slide, (part) => part.replace('name="', 'descr="Aurelia" name="')) },
  ],
  [
    "metadata",
    {
      format: "pptx",
      bytes: withPart("docProps/core.xml", (part) => part.replace("<dc:title>", "<dc:title>Quint ")),
    },
  ],
];

for (const [where, file] of leaks)
  test(`a leak is caught: ${where}`, async () => {
    expect(await verdict(file)).toBe("export/leak");
  });

/** Files that could hide something: what, and the file. */
const unproven: readonly (readonly [what: string, file: FinishedFile])[] = [
  ["a notes page", { format: "pptx", bytes: deckPptx(presenter, "presenter") }],
  ["a part that nobody knows", { format: "pptx", bytes: withPart("docProps/custom.xml", () => "<a/>") }],
  ["a comment", { format: "pptx", bytes: withPart(slide, (part) => `${part}<!-- x -->`) }],
  [
    "a program that is not the known one",
    { format: "html", text: page.replace("run()", "run(1)"), template },
  ],
  [
    "a field beside the deck",
    { format: "html", text: page.replace('"mode":"present"', '"mode":"present","extra":1'), template },
  ],
  [
    "a deck with its notes",
    {
      format: "html",
      text: singleFile(template, { mode: "present", copy: "presenter", deck: presenter, slide: 0 }),
      template,
    },
  ],
  ["a picture with words in it", { format: "png", bytes: pngWith("tEXt") }],
  ["a picture with something behind it", { format: "png", bytes: new Uint8Array([...pngWith("IDAT"), 1]) }],
];

for (const [what, file] of unproven)
  test(`what can't be proven is not handed over: ${what}`, async () => {
    expect(await verdict(file)).toBe("export/unproven");
  });

test("a picture that only draws is clean", async () => {
  expect(await verdict({ format: "png", bytes: pngWith("IDAT") })).toBeNull();
});

test("a passage in a script without spaces is told by its signs", async () => {
  const source = "# 橋\n\n橋は立っている。港湾局はボルトが次の冬を越せないことを春から恐れている。\n";
  const { deck } = await briefingOf(source);
  const shown = { ...deck, slides: deck.slides.slice(0, 1) };
  const file: FinishedFile = { format: "md", text: "港湾局はボルトが次の冬を" };
  expect(await proveClean(file, deck, shown)).toMatchObject({ ok: false, problem: { code: "export/leak" } });
});

function paragraph(words: string): string {
  return `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`;
}

/** A PNG of one empty chunk. */
function pngWith(type: string): Uint8Array {
  const name = [...type].map((letter) => letter.charCodeAt(0));
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, ...name, 0, 0, 0, 0]);
}
