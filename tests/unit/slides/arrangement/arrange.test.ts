import { expect, test } from "@playwright/test";
import type { Change } from "../../../../slides/arrangement/arrangement.ts";
import { brief, briefFrom } from "../../../../slides/brief.ts";
import { briefingOf, inShort } from "../briefing-of.ts";
import type { Hand } from "./support.ts";
import { arrangedFrom, handOn, outcome } from "./support.ts";

const PARAGRAPH =
  "The mill stands. The harbour must open before winter, or the town starves. Nobody has paid. " +
  "The council waits for a letter from the capital, which has been promised three times since spring, and " +
  "which nobody there seems to have been asked to write, although the clerk of the ministry said so in June.";
const LIST = "We ask for:\n\n- boats\n- ropes\n- coal";

/** The kinds and bodies of slides, without notes. */
function bodies(slides: readonly unknown[]): readonly unknown[] {
  return slides.map((slide) => {
    const { notes: _notes, ...rest } = slide as { readonly notes?: unknown };
    return rest;
  });
}

test("shows another line of the paragraph, whose notes stay whole", async () => {
  const { briefing } = await arrangedFrom(`# Harbour\n\n${PARAGRAPH}`, ({ slide, passage }) => ({
    kind: "key-line",
    slide: slide(2),
    line: passage("Nobody has paid."),
  }));
  expect(outcome(briefing)).toEqual({
    slides: [{ kind: "statement", body: ["Nobody has paid."], notes: [PARAGRAPH] }],
    unplaced: [],
  });
});

test("brings a sentence that touches the line onto the slide, and one that doesn't beside it", async () => {
  const { briefing } = await arrangedFrom(
    `# Harbour\n\n${PARAGRAPH}`,
    ({ slide, passage }) => ({ kind: "key-line", slide: slide(2), line: passage("The mill stands.") }),
    ({ slide, passage }) => ({ kind: "to-slide", slide: slide(2), passage: passage("Nobody has paid.") }),
    ({ slide, passage }) => ({
      kind: "to-slide",
      slide: slide(2),
      passage: passage("The harbour must open before winter, or the town starves."),
    }),
  );
  expect(bodies(outcome(briefing).slides)).toEqual([
    {
      kind: "statement",
      body: ["The mill stands. The harbour must open before winter, or the town starves."],
    },
    { kind: "statement", body: ["Nobody has paid."] },
  ]);
});

test("takes a sentence from the middle of a slide by making two of it", async () => {
  const { briefing } = await arrangedFrom(
    "# Harbour\n\nThe mill stands. The harbour opens. Nobody has paid.",
    ({ slide, passage }) => ({ kind: "to-notes", slide: slide(2), passage: passage("The harbour opens.") }),
  );
  expect(bodies(outcome(briefing).slides)).toEqual([
    { kind: "statement", body: ["The mill stands."] },
    { kind: "statement", body: ["Nobody has paid."] },
  ]);
});

test("refuses to take a slide's only words", async () => {
  const { briefing } = await arrangedFrom("# Harbour\n\nThe mill stands.", ({ slide, passage }) => ({
    kind: "to-notes",
    slide: slide(2),
    passage: passage("The mill stands."),
  }));
  expect(outcome(briefing)).toEqual({
    slides: [{ kind: "statement", body: ["The mill stands."], notes: ["The mill stands."] }],
    unplaced: ["arrangement/last-words"],
  });
});

test("splits a list and counts its parts; joining them again gives the list that was", async () => {
  const { briefing, arrangement } = await arrangedFrom(`# Harbour\n\n${LIST}`, ({ slide, passage }) => ({
    kind: "split",
    slide: slide(2),
    at: passage("ropes"),
  }));
  expect(bodies(outcome(briefing).slides)).toEqual([
    { kind: "list", headline: "We ask for", body: ["boats"], part: "1 of 2" },
    { kind: "list", headline: "We ask for", body: ["ropes", "coal"], part: "2 of 2" },
  ]);
  const join: Change = { kind: "join", slide: handOn(briefing).slide(2) };
  const joined = briefFrom(briefing.source, { shape: "16:9", arrangement: [...arrangement, join] });
  expect(joined.deck).toEqual((await briefingOf(`# Harbour\n\n${LIST}`)).deck);
});

test("takes an item to the notes and brings it back in its place", async () => {
  const { briefing, arrangement } = await arrangedFrom(`# Harbour\n\n${LIST}`, ({ slide, passage }) => ({
    kind: "to-notes",
    slide: slide(2),
    passage: passage("ropes"),
  }));
  expect(outcome(briefing).slides).toEqual([
    {
      kind: "list",
      headline: "We ask for",
      body: ["boats", "coal"],
      notes: ["We ask for:", "boats", "ropes", "coal"],
    },
  ]);
  const hand = handOn(briefing);
  const back: Change = { kind: "to-slide", slide: hand.slide(2), passage: hand.passage("ropes") };
  const again = briefFrom(briefing.source, { shape: "16:9", arrangement: [...arrangement, back] });
  expect(again.deck.slides.slice(1).map((slide) => inShort(slide).body)).toEqual([
    ["boats", "ropes", "coal"],
  ]);
});

test("joins neighbours whose words touch, and refuses those with other words between", async () => {
  const near = "# Harbour\n\nThe mill stands.\n\nNobody has paid.";
  const join = ({ slide }: Hand): Change => ({ kind: "join", slide: slide(2) });
  const { briefing } = await arrangedFrom(near, join);
  expect(outcome(briefing).slides).toEqual([
    {
      kind: "statement",
      body: ["The mill stands. Nobody has paid."],
      notes: ["The mill stands.", "Nobody has paid."],
    },
  ]);
  const apart = await arrangedFrom(`# Harbour\n\nThe mill stands.\n\n- boats\n\nNobody has paid.`, join);
  expect(outcome(apart.briefing).unplaced).toEqual(["arrangement/not-joined"]);
});

test("a backup stands behind the close, and returns to its turn", async () => {
  const source = "# Harbour\n\nThe mill stands.\n\nNobody has paid.\n\nThe end is near.";
  const kept = await arrangedFrom(source, ({ slide }) => ({
    kind: "stand",
    slide: slide(2),
    standing: "backup",
  }));
  expect(kept.briefing.deck.slides.map((slide) => [inShort(slide).body?.[0], slide.standing])).toEqual([
    [undefined, "main"],
    ["Nobody has paid.", "main"],
    ["The end is near.", "main"],
    ["The mill stands.", "backup"],
  ]);
  const back: Change = { kind: "stand", slide: handOn(kept.briefing).slide(4), standing: "main" };
  const again = briefFrom(kept.briefing.source, { shape: "16:9", arrangement: [...kept.arrangement, back] });
  expect(again.deck).toEqual((await briefingOf(source)).deck);
});

test("moves a slide before another and to the end, hides it, and plans its time", async () => {
  const source = "# Harbour\n\nOne stands.\n\nTwo stands.\n\nThree stands.";
  const { briefing } = await arrangedFrom(
    source,
    ({ slide }) => ({ kind: "move", slide: slide(4), before: slide(2) }),
    ({ slide }) => ({ kind: "move", slide: slide(3), before: null }),
    ({ slide }) => ({ kind: "stand", slide: slide(2), standing: "hidden" }),
    ({ slide }) => ({ kind: "time", slide: slide(3), seconds: 90 }),
  );
  const rows = briefing.deck.slides
    .slice(1)
    .map((slide) => [inShort(slide).body?.[0], slide.standing, slide.plannedSeconds]);
  expect(rows).toEqual([
    ["Three stands.", "hidden", null],
    ["Two stands.", "main", 90],
    ["One stands.", "main", null],
  ]);
});

test("names another speaker on the slide and in the notes", async () => {
  const source =
    "# Harbour\n\nMary Burns, the mayor, said:\n\n“We will open the harbour before the winter, whatever it costs the town.”";
  const { briefing } = await arrangedFrom(source, ({ passage }) => ({
    kind: "speaker",
    quotation: passage("“We will open"),
    speaker: { speaker: "Ada Quill", role: null, organisation: null },
  }));
  const quotation = briefing.deck.slides.find((slide) => slide.kind === "quotation");
  expect([quotation?.attribution?.speaker, quotation?.notes[0]?.attribution?.speaker]).toEqual([
    "Ada Quill",
    "Ada Quill",
  ]);
  expect(briefing.ok).toBe(true);
});

test("survives an edit of the memo, and lists what it leaves no room for", async () => {
  const { arrangement } = await arrangedFrom(
    `# Harbour\n\n${PARAGRAPH}\n\nThe bridge is safe.`,
    ({ slide, passage }) => ({ kind: "key-line", slide: slide(2), line: passage("Nobody has paid.") }),
    ({ slide }) => ({ kind: "stand", slide: slide(3), standing: "hidden" }),
  );
  const edited = `# Harbour\n\nA new opening stands here.\n\n${PARAGRAPH.replaceAll(". ", ".\n")}`;
  const read = await brief(new TextEncoder().encode(edited), "memo.md", { shape: "16:9", arrangement });
  if (!read.ok) throw new Error(read.problem.message);
  expect({
    bodies: read.value.deck.slides.slice(1).map((slide) => inShort(slide).body),
    unplaced: read.value.unplaced.map(({ change, problem }) => [change.kind, problem.message]),
  }).toEqual({
    bodies: [["A new opening stands here."], ["Nobody has paid."]],
    unplaced: [["stand", "The slide with “The bridge is safe.” is no longer in the deck."]],
  });
});

test("the opening sentence of a quotation gets no second mark", async () => {
  const source =
    "# Harbour\n\nMary Burns, the mayor, said:\n\n“We will open the harbour before the winter. Whatever it costs the town, we shall pay it.”";
  const { briefing } = await arrangedFrom(source, ({ slide, passage }) => ({
    kind: "key-line",
    slide: slide(2),
    line: passage("“We will open the harbour before the winter."),
  }));
  expect(inShort(briefing.deck.slides[1] ?? raise()).body).toEqual([
    "“We will open the harbour before the winter.”",
  ]);
});

function raise(): never {
  throw new Error("The deck has no such slide.");
}

test("an item's own number goes to the notes with it", async () => {
  const read = await briefingOf("Harbour\n\n1) boats\n2) ropes\n3) coal", "memo.txt");
  const { slide, passage } = handOn(read);
  const taken: Change = { kind: "to-notes", slide: slide(2), passage: passage("ropes") };
  const briefing = briefFrom(read.source, { shape: "16:9", arrangement: [taken] });
  expect([briefing.ledger.lost, briefing.unplaced]).toEqual([[], []]);
});

test("a slide whose words were edited stays hidden and where it was put; one that went away hides no other", async () => {
  const memo = `# Harbour\n\n${PARAGRAPH}\n\n${LIST}\n\nThe bridge is safe.\n\nThe pier is safe.\n`;
  const { arrangement } = await arrangedFrom(
    memo,
    ({ slide }) => ({ kind: "stand", slide: slide(4), standing: "hidden" }),
    ({ slide }) => ({ kind: "move", slide: slide(3), before: slide(2) }),
  );
  const stands = async (text: string): Promise<unknown> => {
    const { source } = await briefingOf(text);
    const { deck, unplaced } = briefFrom(source, { shape: "16:9", arrangement });
    return [deck.slides.map(({ kind, standing }) => `${kind} ${standing}`), unplaced.length];
  };
  const arranged = ["title main", "list main", "statement main", "statement hidden", "statement main"];
  expect(await stands(memo)).toEqual([arranged, 0]);
  expect(await stands(memo.replace("- coal", "- coal and oil"))).toEqual([arranged, 0]);
  expect(await stands(memo.replace("is safe.", "is safe again."))).toEqual([arranged, 0]);
  const without = ["title main", "list main", "statement main", "statement main"];
  expect(await stands(memo.replace("The bridge is safe.\n\n", ""))).toEqual([without, 1]);
});
