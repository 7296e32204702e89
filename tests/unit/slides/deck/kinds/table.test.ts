import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const table = (header: string, ...rows: readonly string[]): string =>
  [header, header.replace(/[^|]+/gu, "---"), ...rows].join("\n");

test("a table keeps its header and its rows, and has its rows in the notes", async () => {
  expect(await slidesOf(`# Plan\n\n${table("| Year | Cost |", "| 1999 | *3* |", "| 2000 | |")}`)).toEqual([
    {
      kind: "table",
      body: ["Year | Cost", "1999 | 3", "2000 | "],
      notes: ["Year\tCost", "1999\t3", "2000"],
    },
  ]);
});

test("a long table goes on over several slides, its header on each", async () => {
  const rows = Array.from({ length: 20 }, (_, index) => `| row${index} | ${index} |`);
  const slides = await slidesOf(`# Plan\n\n${table("| Name | Count |", ...rows)}`);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map(({ body }) => body?.[0])).toEqual(slides.map(() => "Name | Count"));
  expect(slides.flatMap(({ body }) => body?.slice(1) ?? [])).toEqual(rows.map((row) => row.slice(2, -2)));
  const counts = slides.map(({ body }) => body?.length ?? 0);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

test("a table too wide to be read is told row by row", async () => {
  const slides = await slidesOf(
    `# Plan\n\n${table("| A | B | C | D | E | F |", "| 1 | 2 | 3 | 4 | 5 | 6 |")}`,
  );
  expect(slides.map(({ kind, headline, body }) => [kind, headline, body])).toEqual([
    ["table", "A", ["B", "C", "D", "E", "F"]],
    ["table", "1", ["2", "3", "4", "5", "6"]],
  ]);
});

test("a table whose column holds one endless word is told row by row", async () => {
  const slides = await slidesOf(`# Plan\n\n${table("| A | B |", `| ${"a".repeat(400)} | 1 |`)}`);
  expect(slides.flatMap(({ body }) => body ?? [])).toContain("> 1");
});

test("a table without words has no slide", async () => {
  expect(await slidesOf(`# Plan\n\n${table("| | |", "| | |")}\n\nText.`)).toEqual([
    { kind: "statement", body: ["Text."], notes: ["Text."] },
  ]);
});

test("a table whose cells are lists too long for it is told column by column", async () => {
  const points = (name: string): string =>
    Array.from(
      { length: 15 },
      (_, index) => `${name} point ${index} of the harbour board and its boats`,
    ).join("<br>");
  const slides = await slidesOf(
    `# Plan\n\n${table("| Costs | Risks |", `| ${points("Cost")} | ${points("Risk")} |`)}`,
  );
  expect(new Set(slides.map(({ headline }) => headline))).toEqual(new Set(["Costs", "Risks"]));
  const body = slides.flatMap((slide) => slide.body ?? []);
  expect(body).toHaveLength(30);
  expect(body[0]).toBe("Cost point 0 of the harbour board and its boats");
});

test("a line that numbers the table below it heads it, however long it is and whatever closes it", async () => {
  const caption = "**Table 1. What the board of the harbour has spent on boats in the\nwinters of war[^1]**";
  const slides = await slidesOf(
    `# Plan\n\nText.\n\n${caption}\n\n${table("| Year | Cost |", "| 1999 | 3 |")}\n\n[^1]: All.`,
  );
  expect(slides.filter(({ kind }) => kind === "table").map(({ headline }) => headline)).toEqual([
    "Table 1. What the board of the harbour has spent on boats in the winters of war",
  ]);
  expect(slides.filter(({ kind }) => kind === "statement")).toHaveLength(1);
});

const rowsOf = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `| ${name} ${index} | ${index} |`);

test("a part of a table stands under the row that names what it is about, and none ends with such a row", async () => {
  for (const before of [4, 5, 6, 7, 8, 9, 10]) {
    const rows = [...rowsOf("mill", before), "| Bridges | |", ...rowsOf("bridge", 14)];
    const slides = await slidesOf(`# Plan\n\n${table("| Mills | |", ...rows)}`);
    expect(slides.length).toBeGreaterThan(1);
    for (const { body = [] } of slides) {
      const [top = "", second = ""] = body;
      expect(top).toBe(second.startsWith("mill") ? "Mills | " : "Bridges | ");
      expect(body.at(-1)).not.toBe("Bridges | ");
    }
  }
});

test("under the names of columns the row that names a section is repeated as well", async () => {
  const rows = [...rowsOf("mill", 3), "| Bridges | |", ...rowsOf("bridge", 20)];
  const slides = await slidesOf(`# Plan\n\n${table("| Name | Count |", ...rows)}`);
  expect(slides.map(({ body }) => body?.[0])).toEqual(slides.map(() => "Name | Count"));
  expect(slides.slice(1).map(({ body }) => body?.[1])).toEqual(slides.slice(1).map(() => "Bridges | "));
  expect(slides.at(-1)?.notes?.slice(0, 2)).toEqual(["Name\tCount", "Bridges"]);
});

test("a table of many empty cells has no sections", async () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) => `| mill ${index} | ${index % 4 === 0 ? index : ""} |`,
  );
  const slides = await slidesOf(`# Plan\n\n${table("| Name | Count |", ...rows)}`);
  expect(slides.flatMap(({ body }) => body?.slice(1) ?? [])).toHaveLength(30);
});
