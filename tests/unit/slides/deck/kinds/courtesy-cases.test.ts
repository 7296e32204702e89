import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const FACT = "The ferry of the north stops in June.";
const OTHER = "The quay will be built anew by the end of the year.";

for (const sentence of [
  "Let me summarise the state of the northern harbours as of Sunday.",
  "Ich möchte die Lage der nördlichen Häfen kurz zusammenfassen.",
  "Je voudrais faire deux remarques sur le port du nord.",
  "Quisiera resumir la situación de los puertos del norte.",
  "Позвольте мне подытожить положение северных портов.",
  "讓我總結北方港口的情況。",
  "سأطرح نبوءتين عن حالة موانئ الشمال.",
  "The captain noted that while steam is strong, there are limitations.",
]) {
  test(`“${sentence}” is read out with what it foretells`, async () => {
    const slides = await slidesOf(`# Plan\n\n${sentence}\n\n${FACT}`);
    expect(slides).toEqual([{ kind: "statement", body: [FACT], notes: [sentence, FACT] }]);
  });
}

for (const sentence of [
  "Thank you very much for your patience with the harbour office.",
  "I have the honour to acknowledge the receipt of your letter of 3 June on the harbour.",
  "In witness whereof, I have hereunto set my hand and caused the seal of the port to be affixed.",
  "I hope this finds you well in the new office.",
  "Vielen Dank für Ihre Geduld mit dem Hafenamt.",
  "Merci pour votre patience envers le port.",
  "Заранее благодарю вас за терпение к порту.",
  "謝謝您對港口的耐心。",
  "I have attached for your information a copy of our paper on the harbour.",
  "The attached paper explains the plan. Should you require any further explanation, I would be happy to call.",
  "Anbei übersende ich Ihnen den Bericht über den Hafen.",
  "Vous trouverez ci-joint le rapport sur le port du nord.",
  "Прилагаю доклад о порте.",
  "For questions or concerns please contact the harbour office.",
  "We want to hear from you. Join the discussion on the harbour’s page.",
  "Für Rückfragen wenden Sie sich an das Hafenamt.",
  "Thanks to Ann Gray and the harbour team for sharing their plans.",
  "All opinions are my own and do not reflect those of the harbour office.",
  "If agencies have any questions, please direct them to the port. This annex contains definitions.",
  "Мнение автора может не совпадать с мнением порта.",
]) {
  test(`“${sentence}” has no slide`, async () => {
    const slides = await slidesOf(`# Plan\n\n${FACT}\n\n${sentence}\n\n${OTHER}`);
    expect(slides.map(({ body }) => body)).toEqual([[FACT], [OTHER]]);
  });
}

for (const sentence of [
  "Thanks to the new quay the ferry of the north runs again.",
  "I shall outline to the council that the quay must be built anew.",
  "Merci à la ville, qui a construit le quai du nord.",
  "The attached barges sank in the storm of the last winter.",
  "Attached is a plan of the new quay for your approval.",
  "I attach the plan of the quay, which requires a decision by Friday.",
  "Anbei übersende ich Ihnen den Plan des Hafens zur Genehmigung.",
  "Vous trouverez ci-joint le plan du port pour approbation.",
  "Прилагаю план порта на утверждение.",
  "附上港口計劃,請批准並於五月執行。",
]) {
  test(`“${sentence}” says something`, async () => {
    const slides = await slidesOf(`# Plan\n\n${FACT}\n\n${sentence}\n\n${OTHER}`);
    expect(slides.map(({ body }) => body)).toContainEqual([sentence]);
  });
}

for (const [what, source] of [
  ["says at once what it promises", `The harbour has two problems: the quay and the crane.\n\n${FACT}`],
  ["promises nothing of the next section", `The harbour has two problems.\n\n## Ferries\n\n${FACT}`],
] as const) {
  test(`a sentence that ${what} keeps its slide`, async () => {
    const [first] = await slidesOf(`# Plan\n\n${source}`);
    expect(first?.body?.[0]).toContain("The harbour has two problems");
  });
}
