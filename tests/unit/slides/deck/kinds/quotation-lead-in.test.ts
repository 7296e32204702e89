import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const SAID = "The harbour stays open through the whole of the coming winter, whatever it may cost the town.";

/** Headline and body of the quotation slides of a memo. */
async function quoted(memo: string): Promise<readonly (readonly [string | null, readonly string[]])[]> {
  const slides = await slidesOf(`# Plan\n\n${memo}`);
  return slides
    .filter(({ kind }) => kind === "quotation")
    .map(({ headline, body }) => [headline ?? null, body ?? []] as const);
}

const CASES = {
  "a colon, in English": [
    `The Harbour Gazette sees the town's duty:\n\n“${SAID}”`,
    "The Harbour Gazette sees the town's duty",
  ],
  "a paper, in German": [
    'Das Blatt "Hafenbote" ordnet den Vorgang so ein:\n\n„Der Hafen bleibt den ganzen kommenden Winter über offen, was immer es die Stadt kosten mag.“',
    'Das Blatt "Hafenbote" ordnet den Vorgang so ein',
  ],
  "an article, in French": [
    "Le but est défini dans l'article 5 de la charte :\n\n« Le port reste ouvert pendant tout l'hiver qui vient, quoi qu'il en coûte à la ville et aux habitants. »",
    "Le but est défini dans l'article 5 de la charte",
  ],
  "a demand, in Japanese": [
    "税金で港を守るべきです。だから私たちは、議会の代表者に呼びかけます。\n\n「冬のあいだも港を開いたままにし、すべての船を迎え入れるための法律を速やかに施行することを求める。」",
    "だから私たちは、議会の代表者に呼びかけます。",
  ],
  "an overheard talk, in Chinese": [
    "他在碼頭上走著，無意中聽到了另一段對話：「港口整個冬天都會開放，不管這座城市要為此付出多少代價，我們都願意承擔。」",
    "他在碼頭上走著，無意中聽到了另一段對話",
  ],
  "a wide colon, in Russian": [
    'Газета "Порт" видит долг города иначе:\n\n«Порт останется открытым всю будущую зиму, чего бы это ни стоило городу и его жителям, сколько бы их ни было».',
    'Газета "Порт" видит долг города иначе',
  ],
  "words that point on": [
    `The council agreed on the following statement.\n\n“${SAID}”`,
    "The council agreed on the following statement.",
  ],
  "a sentence that is not over": [
    "The exercise has one express aim,\n\n“to keep the harbour open through the whole of the coming winter for every ship.”",
    "The exercise has one express aim",
  ],
} as const;

for (const [name, [memo, headline]] of Object.entries(CASES))
  test(`what brings in a quotation of nobody known heads it: ${name}`, async () => {
    const slides = await quoted(memo);
    expect(slides.map(([head]) => head?.replace(/\.$/u, "") ?? null)).toEqual([headline.replace(/\.$/u, "")]);
  });

test("it heads every part of the quotation", async () => {
  const slides = await quoted(`The Harbour Gazette sees it so:\n\n“${SAID}\n\nNobody is to be turned away.”`);
  expect(slides).toEqual([
    ["The Harbour Gazette sees it so", [`“${SAID}”`]],
    ["The Harbour Gazette sees it so", ["“Nobody is to be turned away.”"]],
  ]);
});

test("a speaker who is known needs no headline", async () => {
  const slides = await quoted(`Mary Burns, the mayor, said:\n\n“${SAID}”`);
  expect(slides).toEqual([[null, [`“${SAID}”`]]]);
});

test("a sentence that announces nothing does not head a quotation", async () => {
  expect(await quoted(`The winter was long and dark.\n\n“${SAID}”`)).toEqual([[null, [`“${SAID}”`]]]);
});

test("what another says, in marks of its own, does not head a quotation", async () => {
  const slides = await quoted(
    `“We were never asked about it,” Edwards commented in the town hall.\n\n“${SAID}”`,
  );
  expect(slides.at(-1)?.[0]).toBeNull();
});

test("a part of a clause heads nothing", async () => {
  expect(await quoted(`In a winter of “${SAID}” all is well.`)).toEqual([[null, [`“${SAID}”`]]]);
});

test("a lead-in too long to head gives its first clause, where that says who speaks", async () => {
  const more = "which had waited for an answer through the whole of the winter and the spring "
    .repeat(3)
    .trim();
  const [slide] = await quoted(`This was said to the two towns, ${more}:\n\n“${SAID}”`);
  expect(slide?.[0]).toBe("This was said to the two towns");
});
