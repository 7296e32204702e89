import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const LEAD = "Never think that the old ferry lasts.";
const REST =
  "The harbour office of the northern harbour bought the ferry in the year of the flood, and the northern harbour has paid for its repair in every year since. The ferry of the northern harbour carries nine hundred people of the harbour a day.";

test("the bold sentence that opens a paragraph stands for it", async () => {
  const [slide] = await slidesOf(`# The northern harbour\n\n**${LEAD}** ${REST}`);
  expect(String(slide?.body?.[0]).startsWith(LEAD)).toBe(true);
});

test("it heads the words that the paragraph quotes", async () => {
  const said =
    "“We carry nine hundred people a day, and not one of them knows how old the boat is in which they cross the bay,”";
  const [slide] = await slidesOf(`# Harbour\n\n**${LEAD}** ${said} the captain said.`);
  expect([slide?.headline, slide?.kind]).toEqual([LEAD.replace(/\.$/u, ""), "quotation"]);
});

test("neither a bold label nor a paragraph that is bold throughout has one", async () => {
  for (const paragraph of [`**Ferry:** ${REST}`, `**${REST} ${LEAD}**`]) {
    const [slide] = await slidesOf(`# The northern harbour\n\n${paragraph}`);
    expect(String(slide?.body?.[0]).startsWith(LEAD), paragraph).toBe(false);
  }
});
