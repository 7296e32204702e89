import { expect, test } from "@playwright/test";
import { brief } from "../../../../../slides/brief.ts";
import type { Briefing } from "../../../../../slides/brief.ts";
import { runsOfSlide } from "../../../../../slides/deck/slide-runs.ts";
import { readPlainText } from "../../../../../slides/memo/read/plain-text.ts";

const ANSWER = `Peter,

We can live with the lower fee if it is read again in a year by everybody here.

On Mon, 11 Mar 2024 at 09:12, Peter Lind <lind@example.org> wrote:
> The ministry wants the lower fee for all
> harbours in the north of the country.
>
>> I told them that we need a year of figures
>> first, and that nothing else will do.

Anna`;

async function briefed(text: string): Promise<Briefing> {
  const made = await brief(new TextEncoder().encode(text), "answer.txt", { format: "txt" });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

test("gives what is repeated behind signs to the writer whom the line above names", async () => {
  const { memo, quotations } = await briefed(ANSWER);
  expect(memo.text).toBe(ANSWER);
  expect(
    quotations.map(({ start, attribution }) => [memo.text.slice(start, start + 12), attribution?.speaker]),
  ).toEqual([["The ministry", "Peter Lind"]]);
});

test("shows none of the signs, and loses no word", async () => {
  const { deck, ledger } = await briefed(ANSWER);
  expect(ledger).toMatchObject({ lost: [], invented: [] });
  for (const slide of deck.slides) {
    const noted = slide.notes.flatMap((note) => note.runs);
    const words = [...runsOfSlide(slide), ...noted].map((run) => run.text).join("");
    expect(words.replace("<lind@example.org>", "")).not.toContain(">");
  }
});

test("leaves an arrow, a figure and a mailbox's escaped word as they are", () => {
  for (const text of ["We ask:\n>50 % of all fees", "One\n> arrow", ">From the north\n>From the south"])
    expect(readPlainText(text).blocks.every(({ kind }) => kind !== "block-quote")).toBe(true);
});
