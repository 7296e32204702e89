import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../briefing-of.ts";

async function titleOf(source: string, name = "memo.md"): Promise<string | null> {
  const memo = await memoOf(source, name);
  return memo.title === null ? null : wordsOf(memo, memo.title);
}

test("the highest of the first headings is the title", async () => {
  expect(await titleOf("### Note\n\n# The plan\n\n## Why\n\nText.")).toBe("The plan");
});

test("a heading whose level comes again heads a section, so the subject is the title", async () => {
  expect(await titleOf("Subject: Grain\n\n# One\n\nText.\n\n# Two\n\nText.")).toBe("Grain");
});

test("without a subject, the first of several highest headings is the title", async () => {
  expect(await titleOf("# One\n\nText.\n\n# Two\n\nText.")).toBe("One");
});

test("a title that the header gives comes before all headings", async () => {
  expect(await titleOf("---\ntitle: Given\n---\n\n# The plan\n\nText.")).toBe("Given");
});

test("a short first paragraph that is no sentence is the title", async () => {
  expect(await titleOf("Win the Peace\n\nWe have a plan. It is long.", "memo.txt")).toBe("Win the Peace");
});

test("a sentence is no title", async () => {
  expect(await titleOf("We have a plan.\n\nIt is long.", "memo.txt")).toBeNull();
});

test("a word as long as a page is no title", async () => {
  expect(await titleOf("a".repeat(500), "memo.txt")).toBeNull();
});

test("a heading far down is no title", async () => {
  expect(await titleOf(`${"One more sentence of it.\n\n".repeat(7)}# Late\n\nText.`)).toBeNull();
});

test("what sort of paper it is, is no title where a subject stands", async () => {
  expect(await titleOf("NOTA INFORMATIVA\n\nPara: Ministra\nAsunto: La presa\n\nTexto.", "memo.txt")).toBe(
    "La presa",
  );
  expect(await titleOf("# Memorandum\n\nTo: Minister\nSubject: The dam\n\nText.")).toBe("The dam");
});

test("capitals without accents and a number before it don't hide what sort of paper it is", async () => {
  expect(await titleOf("ΥΠΗΡΕΣΙΑΚΟ ΣΗΜΕΙΩΜΑ\n\nΠρος: Υπουργό\nΘέμα: Το λιμάνι\n\nΚείμενο.", "memo.txt")).toBe(
    "Το λιμάνι",
  );
  expect(
    await titleOf(
      "---\ntitle: HO-13-2 — Memorandum for the Heads of Offices\n---\n\n**From:** Ann Lee\n\n**Subject:**{: .from} The dam\n\nText of it.",
    ),
  ).toBe("The dam");
});

test("before several sections a short line names the paper, unless it names an office or a day", async () => {
  const sections = "# Summary\n\nText of it.\n\n# Purpose\n\nMore of it.";
  expect(await titleOf(`Harbour Programme Charter\n\nMinistry of Ports\n\n${sections}`)).toBe(
    "Harbour Programme Charter",
  );
  const own = sections.replace("Summary", "Berths");
  expect(await titleOf(`Ministry of Ports\n\n14 May 2024\n\n${own}`)).toBe("Berths");
  expect(await titleOf(`The harbour is full.\n\n${own}`)).toBe("Berths");
});

test("a part that many papers have is a section, and not what the paper is called", async () => {
  for (const part of ["Executive summary", "Einleitung", "Contexte", "Введение", "概要"])
    expect(await titleOf(`## ${part}\n\nText of it.\n\n## Berths\n\nMore of it.`), part).toBeNull();
  expect(await titleOf("# Introduction\n\nText of it.")).toBe("Introduction");
});

test("neither a file's number nor a field of a form is a title", async () => {
  expect(await titleOf("No. 859\n\nThe harbour is full. It has nine berths.", "memo.txt")).toBeNull();
  expect(await titleOf("# Nom :\n\n# Port\n\nText of it.")).toBe("Port");
});

test("whose order it is and its number are no title where a heading says what it is about", async () => {
  const order = "#### CITY OF NEWPORT\n\n#### EXECUTIVE ORDER NO. 7\n\n";
  expect(await titleOf(`${order}#### OPENING THE FERRY ACCOUNTS\n\nText.`)).toBe(
    "OPENING THE FERRY ACCOUNTS",
  );
  expect(await titleOf("### ORDINANCE 14\n\nBY THE MAYOR\n\n### THE TOLL OF BRIDGES\n\nText.")).toBe(
    "THE TOLL OF BRIDGES",
  );
  expect(
    await titleOf(
      "## City of Newport\n\nThe city has two harbours, and a third one is being built now in the east of it.\n\n## Harbours\n\nText.",
    ),
  ).toBe("City of Newport");
});

test("a heading that only begins like the name of a place or an order is the title, whatever heads the next part", async () => {
  for (const heading of ["Land use on the quays", "State of play", "LAND REFORM AT THE MILLS", "Regulation"])
    expect(await titleOf(`# ${heading}\n\n# Background\n\nText.\n\n# Options\n\nText.`)).toBe(heading);
});

test("what describes a picture is no title", async () => {
  expect(
    await titleOf("This photograph shows the quay (Photo: City Archive)\n\nIt was built in May.", "memo.txt"),
  ).toBeNull();
});

test("a session's hours are no title", async () => {
  const session = "# Morning Session - 9:05 a.m. - 12:10 p.m.";
  expect(await titleOf(`${session}\n\n## Pilots of the North\n\nThey met at the quay.`)).toBe(
    "Pilots of the North",
  );
});
