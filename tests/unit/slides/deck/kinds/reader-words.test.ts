import { expect, test } from "@playwright/test";
import { addressesReader } from "../../../../../slides/deck/kinds/reader-words.ts";
import { slidesOf } from "../../briefing-of.ts";

for (const sentence of [
  "Learn more about the mills in our guide to the river.",
  "A webinar recap is available with all slides of the ferry day.",
  "Stay tuned for the next ferry season!",
  "We’d love to hear how you cross the river.",
  "You can also join the ferry team on the quay.",
  "If you have ideas for a new landing, please e-mail us.",
  "Have a question about the tolls? E-mail the harbour.",
  "This post was originally published by the harbour office.",
  "This is the second in a series of posts about mills.",
  "You’ve just finished reading the latest article from our mill column.",
  "Welcome to the first Ask the Miller column.",
  "Cross-posted from the harbour pages.",
  "The tips were compiled from two articles by the miller.",
  "[Editor’s note: you can also view the slides of the ferry day.]",
  "Disclaimer: All mills are named for illustration only.",
  "Congrats to the ferry team for a calm season!",
  "We appreciate the efforts of the harbour master.",
  "Please reach out to quay@example.org with any questions.",
  "We hope to see you on the quay!",
  "We hope you are finding it easier to cross the river since the new landing opened.",
  "By showing how the locks were built, we hope it gives you a better view of the port.",
  "We’ve got many more events lined up for the ferry season.",
  "If you’d like to reach out about the tolls, you can reach us at the quay.",
  "Each week in “The Miller’s Post,” I will showcase a mill of the valley.",
  "This post was first published by the harbour office on May 3.",
  "Previously in this series: the mills (/2023/02/24/mills-of-the-valley/).",
  "Contact me at +44 20 7946 0000.",
  "Please contact us at tolls2@example.org with your ideas.",
  "We look forward to hearing from the millers.",
  "Nous espérons vous voir sur le quai.",
  "Erfahren Sie mehr über die Mühlen.",
  "Cet article a été publié dans le journal du port.",
  "Síguenos en el muelle.",
  "Questo articolo è apparso sul giornale del porto.",
  "Saiba mais sobre os moinhos.",
  "Подписывайтесь на новости порта.",
  "歡迎訂閱我們的港口通訊。",
]) {
  test(`“${sentence}” is for whoever reads the page`, () => {
    expect(addressesReader(sentence)).toBe(true);
  });
}

for (const sentence of [
  "Agencies must submit their plans to harbour@example.org by May.",
  "We hope you will approve the tolls before the season begins.",
  "Each week the ferry brings flour to the north.",
  "Read the tolls aloud before each crossing.",
  "If the dam leaks, contact the miller.",
  "This article of the charter gives the council the tolls.",
  "It is a pleasure for me to announce that the bridge is open.",
  "We are excited to introduce the new ferry.",
  "The disclaimer at the gate was removed.",
  "All resources are drawn from the harbour fund.",
  "Examples are taken from each barge.",
  "This article covers all ferries over five tons.",
  "This article was written into the charter by the council.",
  "Disclaimer: no tolls may be spent before the flood.",
  "Contact me at once if the dam rises above four metres.",
  "Contact me when the ferry lands.",
  "We look forward to cutting the tolls.",
  "We look forward to a harbour with 40 cranes.",
  "Let us know what the council must pay.",
]) {
  test(`“${sentence}” is for the room`, () => {
    expect(addressesReader(sentence)).toBe(false);
  });
}

test("paragraphs to the reader make no slide, and who wrote them goes with them", async () => {
  const fact = "The new ferry takes forty carts a day over the river, twice as many as the old one.";
  const slides = await slidesOf(
    `# Ferry\n\nThis is the third in a series of posts about the river.\n\n${fact}\n\nWhat is your town doing? Let us know about your boats.\n\nMary Gray is the master of the harbour. The views expressed are her own.`,
  );
  expect(slides.flatMap(({ body }) => body ?? [])).toEqual([fact]);
});
