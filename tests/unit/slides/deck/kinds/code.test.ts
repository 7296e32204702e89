import { expect, test } from "@playwright/test";
import { briefingOf } from "../../briefing-of.ts";

/** The lines of each code slide. */
async function codeOf(source: string): Promise<readonly (readonly string[])[]> {
  const { deck } = await briefingOf(source);
  return deck.slides.flatMap(({ kind, body }) =>
    kind !== "code" || body.kind !== "text"
      ? []
      : [body.setting.lines.map(({ runs }) => runs.map(({ text }) => text).join(""))],
  );
}

test("code keeps its lines and its indents", async () => {
  expect(await codeOf("# Plan\n\n```js\nif (peace) {\n  trade();\n\n}\n```")).toEqual([
    ["if (peace) {", "  trade();", "}"],
  ]);
});

test("a line too wide goes on in the next", async () => {
  const wide = "word ".repeat(60).trim();
  const [lines] = await codeOf(`# Plan\n\n\`\`\`\n${wide}\n\`\`\``);
  expect([(lines ?? []).length > 1, (lines ?? []).join(" ")]).toEqual([true, wide]);
});

test("long code goes on over several slides", async () => {
  const lines = Array.from({ length: 60 }, (_, index) => `line${index}`);
  const slides = await codeOf(`# Plan\n\n\`\`\`\n${lines.join("\n")}\n\`\`\``);
  expect([slides.length > 1, slides.flat()]).toEqual([true, lines]);
});
