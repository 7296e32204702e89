import { expect } from "../support/patient-expect.ts";
import { test } from "../support/browser-mode.ts";
import { handMadeDeck, handMadeSlide } from "../support/hand-made-deck.ts";

const SLIDES = 2000;

test("a thousand keys at once on a deck of two thousand slides are all obeyed, in both windows", async ({
  browserMode,
}) => {
  const [, statement] = handMadeDeck.slides;
  const slides = Array.from({ length: SLIDES }, (_, at) =>
    handMadeSlide("statement", `s${at}`, { body: statement?.body ?? { kind: "none" } }),
  );
  const deck = { ...handMadeDeck, slides };
  const audience = await browserMode.open({ mode: "present", copy: "presenter", deck, slide: 0 });
  await audience.locator(".reveal.ready").waitFor();
  const [presenter] = await Promise.all([audience.waitForEvent("popup"), audience.keyboard.press("v")]);
  const count = (number: number) => presenter.getByText(`${number} of ${SLIDES}`, { exact: true });
  await expect(count(1)).toBeVisible();

  await presenter.evaluate(() => {
    for (let pressed = 0; pressed < 1000; pressed += 1)
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", code: "PageDown" }));
  });
  await expect(count(1001)).toBeVisible();
  await expect(audience.locator("section.present .folio")).toHaveText("1001");

  await audience.keyboard.press("End");
  await expect(count(SLIDES)).toBeVisible();
  await expect(audience.locator("section.present .folio")).toHaveText(String(SLIDES));
  // The slide, its neighbour, and the one that it came from.
  await expect(audience.locator(".slides > section")).toHaveCount(3);
});
