import type { Deck, Note, Setting, Slide } from "../../slides/deck/deck.ts";
import type { StepName } from "../../slides/deck/type-steps.ts";
import { PLAIN_LOOK } from "../../slides/look/look.ts";
import type { Attribution } from "../../slides/quotations/quotation.ts";

const kotkin: Attribution = {
  speaker: "Stephen Kotkin",
  role: "Professor, of the Hoover Institution",
  organisation: "Hoover Institution",
};

/** A deck of five slides set by hand, for tests of windows and of stored things; offsets are made up. */
export const handMadeDeck: Deck = {
  shape: "16:9",
  language: "en",
  direction: "ltr",
  title: "“Win the Peace”",
  fingerprint: "0123456789ab",
  marking: null,
  look: PLAIN_LOOK,
  route: null,
  slides: [
    handMadeSlide("title", "t1", {
      headline: setting("title-96", "“Win the Peace”"),
      body: {
        kind: "fields",
        fields: [{ label: setting("label-24", "To"), value: setting("field-28", "President Biden") }],
      },
      paragraphs: null,
    }),
    handMadeSlide("statement", "s1", {
      body: textBody("statement-84", "All this without the loss", "of a single American soldier."),
      notes: [memoNote("All this without the loss of a single American soldier.", 8)],
    }),
    handMadeSlide("quotation", "q1", {
      body: textBody(
        "quotation-74",
        "You can not only win a war",
        "and lose the peace; you can",
        "lose a war and win the peace.",
      ),
      marks: { opening: { text: "“", start: null }, closing: { text: "”", start: null } },
      attribution: kotkin,
      notes: [
        {
          ...memoNote(
            "This is really interesting. You can not only win a war and lose the peace; you can lose a war and win the peace.",
            13,
          ),
          kind: "quotation",
          attribution: kotkin,
          runs: [
            {
              text: "This is really interesting. ",
              start: 200,
              strong: false,
              emphasis: false,
              onSlide: false,
            },
            {
              text: "You can not only win a war and lose the peace; you can lose a war and win the peace.",
              start: 228,
              strong: false,
              emphasis: false,
              onSlide: true,
            },
          ],
        },
      ],
    }),
    handMadeSlide("list", "l1", {
      headline: setting("headline-46", "There are a number of triumphs", "the West can recognize"),
      body: {
        kind: "items",
        items: [
          "Finland and Sweden have joined NATO;",
          "Public sentiment today in Ukraine",
          "is more Western than ever.",
        ].map((words) => ({
          marker: null,
          markerStart: null,
          depth: 0,
          setting: setting("item-32", words),
        })),
      },
      builds: 0,
      inTurn: null,
      standing: "main",
      plannedSeconds: null,
    }),
    handMadeSlide("close", "c1", { headline: setting("title-72", "Listening to the Other Side") }),
  ],
};

/** A slide of the kind with nothing on it but what is given. */
export function handMadeSlide(kind: Slide["kind"], id: string, parts: Partial<Slide>): Slide {
  return {
    id,
    kind,
    rule: kind,
    keyLine: null,
    section: null,
    headline: null,
    body: { kind: "none" },
    marks: null,
    attribution: null,
    part: null,
    paragraphs: { first: 1, last: 1 },
    sources: [{ start: 0, end: 10 }],
    notes: [],
    builds: 0,
    inTurn: null,
    standing: "main",
    plannedSeconds: null,
    fits: true,
    smallestTextPx: 28,
    ...parts,
  };
}

function setting(step: StepName, ...lines: readonly string[]): Setting {
  return {
    step,
    lines: lines.map((text) => ({ runs: [{ text, start: 0, strong: false, emphasis: false }] })),
  };
}

function textBody(step: StepName, ...lines: readonly string[]): Slide["body"] {
  return { kind: "text", setting: setting(step, ...lines) };
}

function memoNote(text: string, paragraph: number): Note {
  return {
    start: 200,
    end: 200 + text.length,
    kind: "memo",
    attribution: null,
    text,
    runs: [{ text, start: 200, strong: false, emphasis: false, onSlide: true }],
    paragraph,
  };
}
