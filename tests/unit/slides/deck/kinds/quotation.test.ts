import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const LEAD = "The mayor of the town, Mary Burns, said:";
const LEAD_IN = `# Plan\n\n${LEAD}\n\n`;

/** The slides of a quotation of several paragraphs, without the one that introduces the speaker. */
async function quotedSlides(...paragraphs: readonly string[]): ReturnType<typeof slidesOf> {
  const slides = await slidesOf(`${LEAD_IN}“${paragraphs.join("\n\n")}”`);
  return slides.filter(({ kind }) => kind === "quotation");
}

const LAST = "We will do all that can be done for the people of this town.";

test("every paragraph has its slide, between marks and with the speaker", async () => {
  expect(await quotedSlides("War is over now.", LAST)).toEqual([
    {
      kind: "quotation",
      body: ["“War is over now.”"],
      notes: ["«“War is over now.»", LEAD],
      speaker: "Mary Burns",
    },
    { kind: "quotation", body: [`“${LAST}”`], notes: [`«${LAST}”»`], speaker: "Mary Burns" },
  ]);
});

test("a question that opens a paragraph heads its slide", async () => {
  const slides = await quotedSlides("How will it end? It will end in peace.", "But the end is near.", LAST);
  expect(slides.map(({ headline, body }) => [headline, body])).toEqual([
    ["“How will it end?”", ["“It will end in peace.”"]],
    ["“How will it end?”", ["“But the end is near.”"]],
    [undefined, [`“${LAST}”`]],
  ]);
});

test("a paragraph that is one question heads the next one's slide and stands in its notes", async () => {
  const [slide] = await quotedSlides("How will it end?", "It will end in peace.", LAST);
  expect([slide?.headline, slide?.body, slide?.notes]).toEqual([
    "“How will it end?”",
    ["“It will end in peace.”"],
    ["«“How will it end?»", "«It will end in peace.»", LEAD],
  ]);
});

test("of two questions in a row the second heads, and both stand in the notes", async () => {
  const [slide] = await quotedSlides("How will it end?", "When will it end?", "It will end in peace.", LAST);
  expect([slide?.headline, slide?.notes]).toEqual([
    "“When will it end?”",
    ["«“How will it end?»", "«When will it end?»", "«It will end in peace.»", LEAD],
  ]);
});

test("a question heads three slides at most", async () => {
  const slides = await quotedSlides(
    "How will it end? In peace.",
    "But the end is one.",
    "But the end is two.",
    "But the end is three.",
    LAST,
  );
  expect(slides.map(({ headline }) => headline ?? null)).toEqual([
    "“How will it end?”",
    "“How will it end?”",
    "“How will it end?”",
    null,
    null,
  ]);
});

test("a question at the end heads nothing and is shown", async () => {
  const slides = await quotedSlides(LAST, "How will it end?");
  expect(slides.at(-1)?.body).toEqual(["“How will it end?”"]);
});

test("a paragraph of nothing but questions keeps them", async () => {
  const [slide] = await quotedSlides("How will it end? When will it end?", LAST);
  expect([slide?.headline, slide?.body]).toEqual([undefined, ["“How will it end? When will it end?”"]]);
});

test("a long paragraph has two slides", async () => {
  const half = (subject: string): string =>
    `The ${subject} of the town was known to all who lived there in those years. `;
  const paragraph = ["cost", "aim", "time", "place", "weight", "end", "form"].map(half).join("").trim();
  const slides = await quotedSlides(paragraph, LAST);
  expect(slides.map(({ notes }) => notes)).toEqual([
    [`«“${paragraph}»`],
    [`«“${paragraph}»`],
    [`«${LAST}”»`],
  ]);
});

test("marks are those of the quotation's language", async () => {
  const said = "Wir werden alles tun, was für die Menschen in dieser Stadt getan werden kann.";
  const slides = await slidesOf(`# Plan\n\nMary Burns sagte:\n\n„Der Krieg ist aus.\n\n${said}“`);
  expect(slides.filter(({ kind }) => kind === "quotation").map(({ body }) => body)).toEqual([
    ["„Der Krieg ist aus.“"],
    [`„${said}“`],
  ]);
});

test("what the memo sets no marks around gets none", async () => {
  const slides = await slidesOf(`${LEAD_IN}> War is over now.\n>\n> ${LAST}`);
  expect(
    slides.filter(({ kind }) => kind === "quotation").map(({ body, speaker }) => [body, speaker]),
  ).toEqual([
    [["War is over now."], "Mary Burns"],
    [[LAST], "Mary Burns"],
  ]);
});

test("the line that names the speaker stands in the notes and has no slide", async () => {
  const slides = await slidesOf(`# Plan\n\n> ${LAST}\n\n— Ida Brandt, miller\n\nMore is here.`);
  expect(slides.map(({ kind, notes, speaker }) => [kind, speaker ?? null, notes])).toEqual([
    ["quotation", "Ida Brandt", [`«${LAST}»`, "— Ida Brandt, miller"]],
    ["statement", null, ["More is here."]],
  ]);
});

test("a line behind a quotation that says more than a name has its slide", async () => {
  const slides = await slidesOf(`# Plan\n\nMary Burns said:\n\n> ${LAST}\n\n— but nobody believed it.`);
  expect(slides.at(-1)?.body).toEqual(["— but nobody believed it."]);
});
