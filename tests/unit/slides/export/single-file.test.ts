import { expect, test } from "@playwright/test";
import { readCarriedContent } from "../../../../slides/export/carried-content.ts";
import { CONTENT_MARKER, singleFile, type SingleFileContent } from "../../../../slides/export/single-file.ts";
import { handMadeDeck } from "../../../support/hand-made-deck.ts";

const template = `<head><title>Lectern</title></head><body>${CONTENT_MARKER}</body>`;
const presenter: SingleFileContent = {
  mode: "present",
  copy: "presenter",
  deck: handMadeDeck,
  slide: 1,
  minutes: 20,
};

/** The text of a file's data block. */
function blockOf(file: string): string {
  return /<script type="application\/json" id="lectern-content">([^<]*)<\/script>/.exec(file)?.[1] ?? "";
}

test("a presenter's copy reads back as it was put in", () => {
  expect(readCarriedContent(blockOf(singleFile(template, presenter)))).toEqual({
    ok: true,
    value: presenter,
  });
});

test("the same content gives the same bytes", () => {
  expect(singleFile(template, structuredClone(presenter))).toBe(singleFile(template, presenter));
});

test("an audience copy carries no word of the notes", () => {
  const file = singleFile(template, { ...presenter, copy: "audience" });
  expect(singleFile(template, presenter)).toContain("This is really interesting");
  expect(file).not.toContain("This is really interesting");
});

test("nothing in a memo ends the data block or is taken for a pattern", () => {
  const title = "</script><script>alert(1)</script> $& <!-- $' &amp;";
  const file = singleFile(template, { ...presenter, deck: { ...handMadeDeck, title } });
  const read = readCarriedContent(blockOf(file));
  expect(read.ok && read.value.mode === "present" && read.value.deck.title).toBe(title);
  expect(file.match(/<script/g)).toHaveLength(1);
  expect(file).toContain(
    "<title>&lt;/script>&lt;script>alert(1)&lt;/script> $&amp; &lt;!-- $' &amp;amp;</title>",
  );
});

test("a desk carries the memo's bytes", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const read = readCarriedContent(blockOf(singleFile(template, { mode: "desk", name: "a.md", bytes })));
  expect(read).toEqual({
    ok: true,
    value: { mode: "desk", memo: { name: "a.md", base64: Buffer.from(bytes).toString("base64") } },
  });
});

test("a template without a place for the content is a bug", () => {
  expect(() => singleFile("<body></body>", presenter)).toThrow(/found it 0 times/);
});

test("a damaged block is refused in a sentence", () => {
  for (const json of ["", "{", "null", '{"mode":"film"}']) {
    const read = readCarriedContent(json);
    expect(read.ok ? null : read.problem.message).toBe("The briefing inside this file is damaged.");
  }
});
