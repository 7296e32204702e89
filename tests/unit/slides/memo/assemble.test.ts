import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../briefing-of.ts";

test("finds header, title, signature and language, and leaves the rest as blocks", async () => {
  const memo = await memoOf(
    "To: The Minister\n\n# The plan\n\nThis is the plan that we have for the peace.\n\nAnna Weber\n\nanna@office.example",
  );
  const { name, language, title, signature, header, blocks } = memo;
  expect({
    name,
    language,
    title: title === null ? null : wordsOf(memo, title),
    signature: signature === null ? null : wordsOf(memo, signature.name),
    header: header.map((field) => wordsOf(memo, field)),
    blocks: blocks.map((block) => [block.kind, wordsOf(memo, block)]),
  }).toEqual({
    name: "memo.md",
    language: "en",
    title: "The plan",
    signature: "Anna Weber",
    header: ["To: The Minister"],
    blocks: [
      ["heading", "The plan"],
      ["paragraph", "This is the plan that we have for the peace."],
      ["paragraph", "Anna Weber"],
      ["paragraph", "anna@office.example"],
    ],
  });
});
