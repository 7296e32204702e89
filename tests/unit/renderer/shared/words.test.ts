import { expect, test } from "@playwright/test";
import { onSpoken, speak, words } from "../../../../renderer/shared/words.ts";
import { english } from "../../../../renderer/shared/words/english/index.ts";
import { french } from "../../../../renderer/shared/words/french/index.ts";
import { pseudo } from "../../../../renderer/shared/words/pseudo.ts";
import { english as shellEnglish } from "../../../../electron/main/words/english.ts";
import { french as shellFrench } from "../../../../electron/main/words/french.ts";
import { spokenPhrases } from "../../../support/phrases.ts";

/** Phrases that are the same in French because their words are: names, keys, numbers, signs, words both have. */
const SAME_IN_FRENCH: readonly string[] = [
  "product",
  "productName",
  "keyCap",
  "presenter.notesSize",
  "desk.presentHint",
  "routes.minutes",
  "windowTitles.desk",
  "choose.brands",
  "print.title",
  "print.papers.a4",
  "print.papers.letter",
  "print.count",
  "print.page",
  "print.orientation",
  "print.orientations.portrait",
  "print.zoom",
  "save.formats.md",
  "save.formats.json",
  "export.formats.pptx",
  "export.formats.md",
  "export.formats.json",
  "export.dialects.reveal",
  "export.dialects.marp",
  "export.dialects.slidev",
];

test.afterEach(() => speak("en"));

for (const [name, inEnglish, inFrench] of [
  ["the windows", english, french],
  ["the shell", shellEnglish, shellFrench],
] as const) {
  test(`every phrase of ${name} is translated into French`, () => {
    const other = new Map(spokenPhrases(inFrench).map((phrase) => [phrase.path, phrase.texts]));
    const untranslated = spokenPhrases(inEnglish).filter(
      ({ path, texts }) =>
        !SAME_IN_FRENCH.includes(path) && JSON.stringify(texts) === JSON.stringify(other.get(path)),
    );
    expect(untranslated.map((phrase) => phrase.path)).toEqual([]);
  });

  test(`the French of ${name} has unbreakable spaces before its signs, and its own quotation marks`, () => {
    const wrong = spokenPhrases(inFrench).filter(({ texts }) =>
      texts.some((text) => / [;!?»:]|« |[“”"]|'/.test(text) && !/ \? /.test(text)),
    );
    expect(wrong.map(({ path, texts }) => `${path}: ${texts[0]}`)).toEqual([]);
  });
}

test("no phrase is empty, in any language, whatever values stand in it", () => {
  const empty = [english, french, pseudo].flatMap((language) =>
    spokenPhrases(language).filter(({ texts }) =>
      texts.some((text) => text.trim() === "" || /undefined|null|\[object/.test(text)),
    ),
  );
  expect(empty).toEqual([]);
});

test("the words change with the language, and who listens is told", () => {
  const heard: string[] = [];
  const stop = onSpoken(() => heard.push(words.desk.present));
  speak("fr");
  speak("fr");
  speak("en");
  stop();
  speak("fr");
  expect(heard).toEqual(["Présenter", "Present"]);
  expect(words.desk.present).toBe("Présenter");
});

test("the pseudo-language marks and lengthens every phrase", () => {
  expect(pseudo.desk.present).toBe("Préšéñt שלום");
  expect(pseudo.numberOf(3, 9)).toBe("3 öf 9 שלום");
});
