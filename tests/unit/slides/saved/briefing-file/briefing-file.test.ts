import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import type { BriefingFile } from "../../../../../slides/saved/briefing-file/briefing-file.ts";
import { packParts, unpackParts } from "../../../../../slides/saved/briefing-file/parts.ts";
import { isBriefingFile, readBriefingFile } from "../../../../../slides/saved/briefing-file/read.ts";
import { writeBriefingFile } from "../../../../../slides/saved/briefing-file/write.ts";

const anchor = { text: "The mill stands.", before: "# ", after: "", start: 2 };
const briefing: BriefingFile = {
  memo: { name: "mill.md", bytes: new TextEncoder().encode("# Mill\n\nThe mill stands.\n") },
  shape: "4:3",
  marking: "OFFICIAL",
  arrangement: [{ kind: "time", slide: { kind: "statement", passage: anchor }, seconds: 40 }],
  route: 5,
  look: { theme: "dark", transition: "none", builds: true, brand: null },
  ink: {
    number: 1,
    slides: [[1, [{ id: "a", colour: "red", points: [0.5, 0.5] }]]],
  },
};
const whole = writeBriefingFile(briefing);

/** What opening bytes came to: the briefing and what was lost, or why not. */
function opened(bytes: Uint8Array): { readonly briefing?: BriefingFile; readonly codes: readonly string[] } {
  const read = readBriefingFile(bytes);
  return read.ok
    ? { briefing: read.value.briefing, codes: read.value.problems.map(({ code }) => code) }
    : { codes: [read.problem.code] };
}

test("a briefing that was written is read as it was", () => {
  expect(opened(whole)).toEqual({ briefing, codes: [] });
});

test("the same briefing gives the same bytes", () => {
  expect(writeBriefingFile(briefing)).toEqual(whole);
});

test("any unzip program can take the memo out", () => {
  expect(unzipSync(whole)["memo"]).toEqual(briefing.memo.bytes);
});

test("it is told by its beginning", () => {
  expect([isBriefingFile(whole), isBriefingFile(briefing.memo.bytes)]).toEqual([true, false]);
});

test("a file with any one byte changed opens with the memo whole, or is refused", () => {
  const outcomes = new Set<string>();
  for (let at = 0; at < whole.length; at += 1) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x41;
    const { briefing: read, codes } = opened(damaged);
    if (read !== undefined) expect(read.memo.bytes).toEqual(briefing.memo.bytes);
    for (const code of codes) outcomes.add(code);
  }
  expect([...outcomes].toSorted()).toEqual(["briefing/memo-lost", "briefing/part-lost"]);
});

test("a file that was cut anywhere opens with what stands before the cut, or is refused", () => {
  for (let length = 0; length < whole.length; length += 1) {
    const { briefing: read, codes } = opened(whole.slice(0, length));
    if (read === undefined) expect(codes).toEqual(["briefing/memo-lost"]);
    else expect(read.memo.bytes).toEqual(briefing.memo.bytes);
  }
});

test("a part that is damaged is named, and all others are there", () => {
  const at = new TextDecoder("latin1").decode(whole).indexOf('"points"');
  const damaged = whole.with(at, 0);
  const read = readBriefingFile(damaged);
  expect(read.ok ? read.value : read).toEqual({
    briefing: { ...briefing, ink: null },
    problems: [
      {
        code: "briefing/part-lost",
        severity: "warning",
        message: "The briefing's file is damaged: its ink could not be read and is left out.",
        place: null,
        hint: "The memo is whole. Open an older copy of the briefing if you have one.",
      },
    ],
  });
});

test("a briefing of a later version is refused by its number", () => {
  const manifest = new TextEncoder().encode('{"version":9}');
  const later = packParts(new Map([...unpackParts(whole), ["manifest.json", manifest]]));
  expect(readBriefingFile(later)).toEqual({
    ok: false,
    problem: {
      code: "briefing/later-version",
      severity: "error",
      message: "The briefing was saved by a later Lectern (format 9); this one reads format 1.",
      place: null,
      hint: "Open it with the Lectern that saved it, or with a newer one.",
    },
  });
});
