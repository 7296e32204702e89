import { foundingDesk, present, test } from "../support/browser-mode.ts";
import { expect } from "../support/patient-expect.ts";

const PAPER = "rgb(250, 248, 243)";

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

test("the system's forced colours are the briefer's: what the audience sees stays as it is", async ({
  browserMode,
}) => {
  const desk = await browserMode.open(foundingDesk);
  await expect(desk.getByRole("button", { name: "Present" })).toBeVisible();
  const { audience, presenter } = await present(desk);
  await expect(audience.locator("section.present")).toHaveCSS("background-color", PAPER);
  await expect(presenter.locator(".page[data-shown=true] .slide")).toHaveCSS("background-color", PAPER);

  await presenter.keyboard.press("b");
  await expect(audience.locator(".curtain")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await presenter.keyboard.press("b");
  await expect(audience.locator(".curtain")).toHaveCount(0);

  await presenter.keyboard.press("d");
  await expect(presenter.getByRole("button", { name: "Blue" })).toHaveCSS("forced-color-adjust", "none");
  await presenter.keyboard.press("l");
  const slide = await presenter.locator(".overlay").first().boundingBox();
  if (slide === null) throw new Error("The slide is not to be seen");
  await expect(presenter.getByRole("group", { name: "Pointer" })).toBeVisible();
  await presenter.mouse.move(slide.x + 20, slide.y + 20);
  await presenter.mouse.move(slide.x + 40, slide.y + 40);
  await expect(audience.locator(".mark > .pointer")).toHaveCSS("background-color", "rgb(216, 35, 47)");

  // The presenter's own parts take the system's colours: its background is no longer ours.
  await expect(presenter.locator("main.presenter")).not.toHaveCSS("background-color", "rgb(18, 23, 30)");
  await expect(presenter.locator(".pace-bar progress")).toHaveCSS("border-top-style", "solid");
});
