import { expect, test } from "@playwright/test";
import { find, passages } from "./support.ts";

const WORDS = "the river will rise again before the end of the month";

const MARKED: readonly (readonly [habit: string, quotation: string])[] = [
  ["English curly marks", `“${WORDS}”`],
  ["straight marks", `"${WORDS}"`],
  ["British single marks", `‘${WORDS},’`],
  ["single straight marks", `'${WORDS},'`],
  ["German low and high marks", `„${WORDS}“`],
  ["Polish low and high marks", `„${WORDS}”`],
  ["Swedish marks, alike on both sides", `”${WORDS}”`],
  ["French guillemets", `«${WORDS}»`],
  ["French guillemets with spaces within", `« ${WORDS} »`],
  ["German guillemets that point inwards", `»${WORDS}«`],
  ["TeX marks", `\`\`${WORDS}''`],
  ["a curly mark closed by a straight one", `“${WORDS}"`],
  ["a straight mark closed by a curly one", `"${WORDS}”`],
  ["Hebrew marks", `״${WORDS}״`],
  ["marks that a scanner read alike", `“${WORDS}“`],
];

for (const [habit, quotation] of MARKED) {
  test(`finds a quotation in ${habit}`, async () => {
    expect(await passages(`The engineer said: ${quotation} and left.`, "txt")).toEqual([quotation]);
  });
}

test("finds Japanese and Chinese quotations", async () => {
  expect(
    await passages(
      "知事は次のように述べた：「川の水位は月末までに再び上がるだろう、準備が必要だ。」会見は終わった。",
    ),
  ).toEqual(["「川の水位は月末までに再び上がるだろう、準備が必要だ。」"]);
  expect(await passages("市长说：“河水将在月底之前再次上涨，我们必须做好准备。”随后离开。")).toEqual([
    "“河水将在月底之前再次上涨，我们必须做好准备。”",
  ]);
});

test("keeps a nested quotation as a part of the outer one", async () => {
  const found = await find(
    "She said: “They told me that ‘nothing can be done before winter,’ and I believed them.”",
  );
  const [quotation] = found.quotations;
  expect(found.quotations).toHaveLength(1);
  expect(quotation?.nested.map(({ start, end }) => found.text.slice(start, end))).toEqual([
    "‘nothing can be done before winter,’",
  ]);
});

test("nests straight marks in curly ones and curly ones in straight ones", async () => {
  expect(await passages('He wrote: “We call it "the long way home" in our town, and mean it.”')).toHaveLength(
    1,
  );
  expect(await passages('He wrote: "We call it “the long way home” in our town, and mean it."')).toHaveLength(
    1,
  );
});

test("does not end a quotation at an apostrophe", async () => {
  expect(
    await passages("‘The ministers’ view is that we’re goin’ to wait until spring,’ she said.", "txt"),
  ).toEqual(["‘The ministers’ view is that we’re goin’ to wait until spring,’"]);
});

test("does not end a Hebrew quotation within a short form", async () => {
  const quotation = "״הרציף עולה חמישה מיליון ש״ח, והעבודה תימשך שנה ועוד חודש אחד״";
  expect(await passages(`מנכ״ל הנמל אמר: ${quotation}.`, "txt")).toEqual([quotation]);
});

test("takes a straight mark behind a digit for inches when another closes", async () => {
  expect(await passages('"We ordered a 24" screen for every room in the house," he said.', "txt")).toEqual([
    '"We ordered a 24" screen for every room in the house,"',
  ]);
});

test("finds nothing in feet, inches, minutes and years", async () => {
  expect(
    await passages(
      `A door of 6' 8" by 3' 2" stood at 41° 24' 12" north in the summer of '68 for all of '69.`,
      "txt",
    ),
  ).toEqual([]);
});

test("finds no quotation in the values of tags and templates", async () => {
  expect(
    await passages(
      '{{< picture src="a.jpg" alt="A long description of what is to be seen in this picture" >}}',
    ),
  ).toEqual([]);
});

test("finds no quotation in code", async () => {
  expect(
    await passages('Type `print "a rather long line of words that nobody ever said"` to begin.'),
  ).toEqual([]);
});
