import { expect, test } from "@playwright/test";
import { corpus } from "../../../build/steps/corpus.ts";
import { brief } from "../../../slides/brief.ts";
import { runsOfSlide } from "../../../slides/deck/slide-runs.ts";
import { wordSpans } from "../../../slides/language/words.ts";

/** Words, with their number where it isn't one, in which two files of one memo differ, and why no reader is at fault. */
interface Difference {
  readonly markdown: string;
  readonly other: string;
  readonly why: string;
}

const TYPED_ANEW: readonly Difference[] = [
  {
    markdown: "al avoidanc cente describin du",
    other: "all avoidance center describing due",
    why: "the Markdown lost last letters when it was made",
  },
  { markdown: "virtualizatio n", other: "virtualization", why: "the Markdown breaks the word over two rows" },
];

/** How the Word file and the PDF differ from the Markdown, difference by difference. */
const DIFFERENCES: Readonly<Record<string, readonly Difference[]>> = {
  "formats/omb-m-16-19-dcoi.docx": [
    ...TYPED_ANEW,
    { markdown: "a b", other: "", why: "Word counts the items; the Markdown has their letters in its text" },
    { markdown: "count", other: "count28", why: "a reference to a note in plain digits, behind its word" },
    {
      markdown: "",
      other: "page7image7925760 page8image8009216 page9image8092672 page9image8093440",
      why: "names of pictures, which the Markdown has lost or gives with their sizes, to be set aside",
    },
  ],
  "formats/omb-m-16-19-dcoi.pdf": [
    ...TYPED_ANEW,
    {
      markdown: "",
      other:
        "table government wide optimization targets for tiered data centers metric definition calculation fye 2018 target value",
      why: "the head of a table is printed again where it goes on, on its second page",
    },
  ],
};

const MARKDOWN = "gov/omb-m-16-19-dcoi.md";

/** References to notes, which every format writes in its own way: "[^3]", "³", "[3]"; and numbers of lists and notes. */
const REFERENCE = /\[\^?\d{1,3}\]|[\u2070\u00B9\u00B2\u00B3\u2074-\u2079\u2080-\u2089]+/gu;
const NUMBER = /^\d{1,2}$/u;

for (const [path, differences] of Object.entries(DIFFERENCES)) {
  test(`the decks of ${MARKDOWN} and ${path} hold the same words`, async () => {
    test.skip(corpus.length === 0, "The memos that others wrote are not here");
    const ours = await wordsOfDeck(MARKDOWN);
    const theirs = await wordsOfDeck(path);
    expect({ markdown: without(ours, theirs), other: without(theirs, ours) }).toEqual({
      markdown: listed(differences.map(({ markdown }) => markdown)),
      other: listed(differences.map(({ other }) => other)),
    });
  });
}

/** How often each word stands in a deck, on slides and in notes; a passage that stands in both counts once. */
async function wordsOfDeck(path: string): Promise<ReadonlyMap<string, number>> {
  const document = corpus.find((one) => one.path === path);
  if (document === undefined) throw new Error(`${path} is not among the memos`);
  const result = await brief(document.bytes(), path, { shape: "16:9" });
  if (!result.ok) throw new Error(result.problem.message);
  const { deck, memo } = result.value;
  const held = new Uint8Array(memo.text.length);
  for (const slide of deck.slides) {
    for (const { start, text } of runsOfSlide(slide))
      if (start !== null) held.fill(1, start, start + text.length);
    for (const { start, end } of slide.notes) held.fill(1, start, end);
  }
  return counted(Array.from(held, (yes, at) => (yes === 1 ? memo.text.charAt(at) : " ")).join(""));
}

function counted(text: string): ReadonlyMap<string, number> {
  const even = text.replace(REFERENCE, " ").normalize("NFKC").toLowerCase();
  const counts = new Map<string, number>();
  for (const { start, end } of wordSpans(even)) {
    const word = even.slice(start, end);
    if (!NUMBER.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of one that the other lacks ("per×2"), in alphabetical order. */
function without(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...one]
    .map(([word, count]) => [word, count - (other.get(word) ?? 0)] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => (count === 1 ? word : `${word}×${count}`))
    .toSorted();
}

function listed(words: readonly string[]): readonly string[] {
  return words
    .flatMap((some) => some.split(" "))
    .filter((word) => word !== "")
    .toSorted();
}
