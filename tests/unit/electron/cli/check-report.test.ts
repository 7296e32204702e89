import { expect, test } from "@playwright/test";
import { checkReport } from "../../../../electron/cli/check-report.ts";
import { brief, type Briefing } from "../../../../slides/brief.ts";

const source = `# Peace

Professor Ann Lee said:

> Peace has to be won after the war.

We agree.
`;

async function briefing(): Promise<Briefing> {
  const made = await brief(new TextEncoder().encode(source), "peace.md", { shape: "16:9" });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

function lastLine(report: string): string | undefined {
  return report.trimEnd().split("\n").at(-1);
}

test("ends with a line that can be quoted", async () => {
  const { deck } = await briefing();
  expect(lastLine(checkReport(await briefing(), "peace.md"))).toBe(
    `ok: peace.md: ${deck.slides.length} slides, 15 words, 0 lost, 0 invented`,
  );
});

test("names lost and invented words and counts them in its last line", async () => {
  const sound = await briefing();
  const report = checkReport(
    {
      ...sound,
      ok: false,
      ledger: {
        words: 15,
        placed: 14,
        lost: [{ start: 2, end: 7, text: "Peace" }],
        invented: [{ slide: "s-1", text: "War" }],
      },
    },
    "peace.md",
  );
  expect(report).toContain('Lost words (1)\n  "Peace"\n');
  expect(report).toContain('Invented words (1)\n  "War" on s-1\n');
  expect(lastLine(report)).toMatch(/^not ok: peace\.md: \d+ slides, 15 words, 1 lost, 1 invented$/);
});

test("gives each problem with line, column, severity, hint and code", async () => {
  const report = checkReport(
    {
      ...(await briefing()),
      problems: [
        {
          code: "table/no-header",
          severity: "warning",
          message: "The table has no header row.",
          place: { line: 42, column: 3 },
          hint: "Name its columns.",
        },
      ],
    },
    "peace.md",
  );
  expect(report).toContain(
    "Problems (1)\n  42:3 warning: The table has no header row. Name its columns. [table/no-header]\n",
  );
  expect(lastLine(report)).toMatch(/, 1 warning$/);
});

test("shows twenty of many lost words and says how many more there are", async () => {
  const lost = Array.from({ length: 1234 }, () => ({ start: 2, end: 7, text: "Peace" }));
  const report = checkReport(
    { ...(await briefing()), ledger: { words: 1234, placed: 0, lost, invented: [] } },
    "peace.md",
  );
  expect(report.match(/ {2}"Peace"/g)).toHaveLength(20);
  expect(report).toContain("Lost words (1,234)");
  expect(report).toContain("  and 1,214 more\n");
});
