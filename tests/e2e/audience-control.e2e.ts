import { expect, type Page } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

/** The middle of the pointer's dot as fractions of the slide it lies on. */
async function dotIn(page: Page): Promise<readonly number[]> {
  const [slide, dot] = [
    await page.locator(".overlay").first().boundingBox(),
    await page.locator(".mark > .pointer").first().boundingBox(),
  ];
  if (slide === null || dot === null) return [];
  return [
    Math.round(((dot.x + dot.width / 2 - slide.x) / slide.width) * 100),
    Math.round(((dot.y + dot.height / 2 - slide.y) / slide.height) * 100),
  ];
}

/** Moves the mouse over the briefer's slide, to places given as fractions of it. */
async function over(presenter: Page, ...spots: readonly (readonly [number, number])[]): Promise<void> {
  const box = await presenter.locator(".overlay").first().boundingBox();
  if (box === null) throw new Error("The slide is not to be seen");
  for (const [x, y] of spots) await presenter.mouse.move(box.x + x * box.width, box.y + y * box.height);
}

/** How many pixels of a window's ink are drawn. */
function inked(page: Page): Promise<number> {
  return page
    .locator("canvas.ink")
    .first()
    .evaluate((element) => {
      const canvas = element as HTMLCanvasElement; // The class names it.
      if (canvas.hidden) return 0;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return [...pixels].filter((value, index) => index % 4 === 3 && value > 0).length;
    });
}

test("the pointer is at the same place of the slide in both windows, whatever their size", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("l");
  await expect(presenter.getByRole("group", { name: "Pointer" })).toBeVisible();
  await over(presenter, [0.2, 0.2], [0.25, 0.4]);
  await expect.poll(() => dotIn(presenter)).toEqual([25, 40]);
  await expect.poll(() => dotIn(audience)).toEqual([25, 40]);
  await presenter.keyboard.press("Escape");
  await expect(audience.locator(".mark")).toHaveCount(0);
});

test("the light, the lens and the frame are where the mouse puts them, in both windows", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  for (const [key, name, drawn] of [
    ["s", "Spotlight", ".spotlight"],
    ["m", "Magnifier", ".lens .slide"],
    ["r", "Highlight", ".highlight"],
  ] as const) {
    await presenter.keyboard.press(key);
    await expect(presenter.getByRole("group", { name })).toBeVisible();
    await over(presenter, [0.3, 0.3]);
    await presenter.mouse.down();
    await over(presenter, [0.5, 0.5], [0.6, 0.6]);
    await presenter.mouse.up();
    await expect(audience.locator(`.mark ${drawn}`)).toBeVisible();
    await expect(presenter.locator(`.mark ${drawn}`).first()).toBeVisible();
  }
  // A box from 0.3 to 0.6 of the slide's width.
  const [slide, box] = [
    await audience.locator(".overlay").first().boundingBox(),
    await audience.locator(".mark > .highlight").boundingBox(),
  ];
  expect(Math.round(((box?.width ?? 0) / (slide?.width ?? 1)) * 10)).toBe(3);
});

test("ink stays with its slide, comes back after a reload, and is taken back by U", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("d");
  await expect(presenter.getByRole("group", { name: "Pen" })).toBeVisible();
  await over(presenter, [0.2, 0.2]);
  await presenter.mouse.down();
  await over(presenter, [0.4, 0.3], [0.6, 0.2]);
  await presenter.mouse.up();
  await expect.poll(() => inked(audience)).toBeGreaterThan(0);
  await presenter.keyboard.press("PageDown");
  await expect.poll(() => inked(audience)).toBe(0);
  await presenter.keyboard.press("PageUp");
  await presenter.reload();
  await expect.poll(() => inked(presenter)).toBeGreaterThan(0);
  await audience.keyboard.press("u");
  await expect.poll(() => inked(audience)).toBe(0);
});

test("a jump from the search can be taken back", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await audience.keyboard.press("/");
  await presenter.getByRole("combobox").fill("south korea's success");
  await presenter.getByRole("combobox").press("Enter");
  await expect(presenter.getByText("23 of 24", { exact: true })).toBeVisible();
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByRole("combobox")).toHaveCount(0);
  await presenter.keyboard.press("j");
  await expect(presenter.getByText("1 of 24", { exact: true })).toBeVisible();
});

test("the podium check hears the clicker and obeys it again when it is closed", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("k");
  const panel = presenter.getByRole("region", { name: "Podium check" });
  await expect(panel).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await presenter.keyboard.press("PageUp");
  await expect(panel.getByText("Forward and back have come.")).toBeVisible();
  await presenter.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await presenter.keyboard.press("PageDown");
  await expect(audience.locator("section.present .folio")).toHaveText("2");
});
