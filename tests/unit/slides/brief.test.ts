import { expect, test } from "@playwright/test";
import { brief } from "../../../slides/brief.ts";
import { fingerprint } from "../../../slides/fingerprint.ts";
import { briefingOf } from "./briefing-of.ts";

test("a document that can't be read is a failure with its problem", async () => {
  const result = await brief(new Uint8Array(), "memo.md", { shape: "16:9" });
  expect(result.ok ? null : result.problem.code).toBe("read/empty");
});

test("a format that is given comes before the name", async () => {
  const bytes = new TextEncoder().encode("# Plan\n\nText.");
  const result = await brief(bytes, "memo.md", { shape: "16:9", format: "txt" });
  expect(result.ok ? result.value.memo.text : null).toBe("# Plan\n\nText.");
});

test("a whole memo is in order", async () => {
  const { ok, problems, ledger } = await briefingOf("# Plan\n\nText is here.");
  expect({ ok, problems, lost: ledger.lost }).toEqual({ ok: true, problems: [], lost: [] });
});

test("a warning is no error", async () => {
  const { ok, problems } = await briefingOf(
    "# Plan\n\nShe said: “We will do all that can be done for the people.\n\nNo more.",
  );
  expect([ok, problems.map(({ severity }) => severity)]).toEqual([true, ["warning"]]);
});

test("a problem says where it stands in the source", async () => {
  const { problems } = await briefingOf(
    "# Plan\n\nShe said: “We will do all that can be done for the people.\n\nNo more.",
  );
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ["quotation/never-closed", { line: 3, column: 11 }],
  ]);
});

test("the fingerprint is the beginning of the SHA-256 of the bytes", async () => {
  const { deck } = await briefingOf("abc", "memo.txt");
  expect([deck.fingerprint, fingerprint("abc", 12)]).toEqual(["ba7816bf8f01", "ba7816bf8f01"]);
});
