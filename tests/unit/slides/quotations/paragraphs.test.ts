import { expect, test } from "@playwright/test";
import { find, passages, wordsOf } from "./support.ts";

const LEAD = "The governor said:\n\n";

test("follows a quotation that is opened once and closed many paragraphs later", async () => {
  const middle = Array.from(
    { length: 20 },
    (_, index) => `Paragraph ${index} of what the governor had to say.`,
  ).join("\n\n");
  const found = await find(
    `${LEAD}“It began in spring.\n\n${middle}\n\nAnd it ended in autumn.”\n\nThen she left the hall.`,
  );
  expect(found.quotations.map(({ paragraphs }) => paragraphs.length)).toEqual([22]);
  expect(found.quotations.map((quotation) => wordsOf(found, quotation)).join()).toMatch(
    /^“It began[\s\S]*autumn\.”$/u,
  );
});

test("follows a quotation that is opened again on every paragraph", async () => {
  const text = `${LEAD}“It began in spring and went on.\n\n“It was worse in summer by far.\n\n“It ended in autumn, as it must.”\n\nShe left.`;
  const { quotations } = await find(text);
  expect(quotations.map(({ paragraphs }) => paragraphs.length)).toEqual([3]);
});

test("takes paragraphs that are opened and closed each for quotations of their own", async () => {
  const text = "“It began in spring and went on.”\n\n“It was worse in summer by far.”";
  expect(await passages(text)).toEqual([
    "“It began in spring and went on.”",
    "“It was worse in summer by far.”",
  ]);
});

test("ends a quotation that is never closed with its paragraph, and says so", async () => {
  const { quotations, problems } = await find(
    `${LEAD}“It began in spring and went on for long.\n\nThe hall was silent after that.`,
  );
  expect(quotations.map(({ paragraphs }) => paragraphs.length)).toEqual([1]);
  expect(problems.map(({ code }) => code)).toContain("quotation/never-closed");
});

test("takes an opening mark amid a sentence that nothing closes for a slip", async () => {
  expect(
    await passages(
      "The directive, “Secure Access for All Offices was rescinded last year and nobody noticed it at all.",
    ),
  ).toEqual([]);
});

test("lets a slip hide no other quotation of its paragraph", async () => {
  const text = "The “grave matter was settled. He said: “We will all go home before the night is over.”";
  expect(await passages(text)).toEqual(["“We will all go home before the night is over.”"]);
});

test("lets an unclosed quotation hide none in the paragraphs behind it", async () => {
  const text =
    "“It began in spring and never ended.\n\nShe rose. “Let us go home before it is dark outside,” she said.\n\nHe agreed: “Let us go home before it is too late.”";
  expect(await passages(text)).toContain("“Let us go home before it is too late.”");
});

test("holds a list within a quotation", async () => {
  const { quotations } = await find(
    "“The aims are:\n\n- build the new dam at once\n- house the people of the valley\n\nThat is all we ask for.”",
  );
  expect(quotations.map(({ paragraphs }) => paragraphs.length)).toEqual([4]);
});

test("holds a heading within a quotation that closes at a paragraph's end", async () => {
  const { quotations } = await find(
    `${LEAD}“We looked at the past first.\n\n## The future\n\nThen we looked ahead, and saw little.”\n\nShe left.`,
  );
  expect(quotations).toHaveLength(1);
});

test("ends a quotation broken by its speaker in two parts", async () => {
  const text = "“The bridge is closed,” the mayor said. “It will stay so for a year.”";
  expect(await passages(text)).toEqual(["“The bridge is closed,”", "“It will stay so for a year.”"]);
});
