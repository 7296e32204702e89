import { expect, test } from "@playwright/test";
import { announcesCount, opensWithLater } from "../../../../slides/deck/counting-words.ts";

for (const [count, first] of [
  ["There are two ways over the river.", "The first is the ferry."],
  ["Miller named several reasons for the delay.", "First, the dam had broken."],
  ["Es gibt drei Wege über den Fluss.", "Erstens fährt die Fähre."],
  ["Il y a deux moyens de passer la rivière.", "Le premier est le bac."],
  ["Hay dos maneras de cruzar el río.", "La primera es la barca."],
  ["Ci sono due modi di passare il fiume.", "Il primo è il traghetto."],
  ["Há duas maneiras de passar o rio.", "A primeira é a balsa."],
  ["Через реку есть два пути.", "Первый состоит в том, чтобы взять паром."],
  ["過河有兩個辦法。", "第一是坐渡船。"],
  ["川を渡るには二つの方法がある。", "第一に渡し船である。"],
  ["강을 건너는 데는 두 가지 방법이 있습니다.", "첫 번째는 나룻배입니다."],
] as const) {
  test(`“${count}” counts what “${first}” begins to name`, () => {
    expect(announcesCount(count, first)).toBe(true);
    expect(announcesCount(count, "The river is deep.")).toBe(false);
  });
}

test("a sentence that counts nothing announces no first thing", () => {
  expect(announcesCount("The ferry stopped in May.", "First, the dam had broken.")).toBe(false);
  expect(announcesCount("There are two ways over the river.", "The first of May came and went.")).toBe(false);
});

test("people and money are counted, and not named one by one", () => {
  for (const [count, first] of [
    [
      "The mill earned four hundred thousand crowns in the last winter.",
      "First, the miller closes its gates.",
    ],
    ["The storm of May drowned many people.", "The first ferry was sunk by a rock."],
    ["Two pilots came with various papers.", "The first ferry is late."],
    ["There were many boats on the river.", "First, the quay is too short."],
    ["There are two ways over the river.", "The first ferry was sunk by a rock."],
  ] as const)
    expect(announcesCount(count, first)).toBe(false);
});

test("what is counted may be named again, or not", () => {
  for (const [count, first] of [
    ["There are two ferries on the river.", "The first ferry is of wood."],
    ["The council named three very good reasons.", "The first and best reason is the ice."],
    ["The mill has several problems.", "The first major problem is the dam."],
    ["Es gibt zwei.", "Erstens fährt die Fähre."],
    ["The town tried two approaches.", "The first concerns the tolls."],
  ] as const)
    expect(announcesCount(count, first)).toBe(true);
});

test("the second thing and those behind it are told by their openings", () => {
  expect(
    ["The second is the bridge.", "Zweitens gibt es die Brücke.", "두 번째는 다리입니다."].every(
      opensWithLater,
    ),
  ).toBe(true);
  expect(["The second half of the year was dry.", "Seconds later it rained."].some(opensWithLater)).toBe(
    false,
  );
});
