import { expect, test } from "@playwright/test";
import { briefingOf, inShort, memoOf } from "../briefing-of.ts";

const TEXT = "Information is worth keeping, and the departments shall keep it well from now on.";
const HEAD = "To: Heads of departments\n\nFrom:";

/** What the header says, kind and value, and the kinds of the blocks that it leaves. */
async function read(source: string): Promise<readonly unknown[]> {
  const { text, header, blocks } = await memoOf(source);
  const fields = header.map(({ kind, value }) => `${kind}: ${text.slice(value.start, value.end)}`);
  return [...fields, ...blocks.map(({ kind }) => kind)];
}

test("a list of people under a sender's label are the senders", async () => {
  expect(
    await read(`${HEAD}\n\n- Ida M. Brandt\n  Director\n- Jonas Berg\n\nSubject: Archives\n\n${TEXT}`),
  ).toEqual([
    "to: Heads of departments",
    "from: Ida M. Brandt\nDirector",
    "from: Jonas Berg",
    "subject: Archives",
    "paragraph",
  ]);
});

test("so are paragraphs of names, up to the first that is none", async () => {
  expect(await read(`${HEAD}\n\nIda M. Brandt, Director\n\nJonas Berg, Chief Engineer\n\n${TEXT}`)).toEqual([
    "to: Heads of departments",
    "from: Ida M. Brandt, Director",
    "from: Jonas Berg, Chief Engineer",
    "paragraph",
  ]);
});

test("the title slide says once that they are the senders", async () => {
  const { deck } = await briefingOf(`${HEAD}\n\n- Ida M. Brandt\n- Jonas Berg\n\n${TEXT}`);
  expect(deck.slides.map((slide) => inShort(slide).body)[0]).toEqual([
    "To: Heads of departments",
    "From: Ida M. Brandt",
    ": Jonas Berg",
  ]);
});

test("a list under a label that names no people stays a list", async () => {
  expect(await read(`${HEAD}\n\n- keep all letters\n- burn nothing\n\n${TEXT}`)).toEqual([
    "to: Heads of departments",
    "from: ",
    "list",
    "paragraph",
  ]);
});
