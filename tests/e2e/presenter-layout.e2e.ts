import { expect, type Page } from "@playwright/test";
import { layoutIds } from "../../renderer/presenter/layout/layouts.ts";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

const layoutOf = (presenter: Page): Promise<string | null> =>
  presenter.getByRole("main").getAttribute("data-layout");

const count = (presenter: Page, number: number) => presenter.getByText(`${number} of 24`, { exact: true });

test("in every layout and size all parts stand side by side, inside the window", async ({ browserMode }) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("ArrowRight");
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await presenter.setViewportSize(viewport);
    for (const layout of layoutIds) {
      expect(await layoutOf(presenter)).toBe(layout);
      expect([layout, viewport.width, ...(await misplaced(presenter))]).toEqual([layout, viewport.width]);
      await presenter.keyboard.press("y");
    }
  }
});

test("borders are moved by mouse and keyboard, a click on one leaves the arrows to the slides", async ({
  browserMode,
}) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  const border = presenter.getByRole("separator", { name: "Border between notes and slides" });
  const box = await border.boundingBox();
  if (box === null) throw new Error("The border is not drawn");
  await presenter.mouse.move(box.x + 4, box.y + 200);
  await presenter.mouse.down();
  await presenter.mouse.move(box.x - 200, box.y + 200, { steps: 4 });
  await presenter.mouse.up();
  const moved = Number(await border.getAttribute("aria-valuenow"));
  expect(moved).toBeLessThan(60);
  await presenter.keyboard.press("ArrowRight");
  await expect(count(presenter, 2)).toBeVisible();

  await border.focus();
  await presenter.keyboard.press("ArrowRight");
  await expect(border).toHaveAttribute("aria-valuenow", String(moved + 2));
  await expect(count(presenter, 2)).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(count(presenter, 3)).toBeVisible();

  await presenter.reload();
  await expect(border).toHaveAttribute("aria-valuenow", String(moved + 2));
});

test("a click on a button leaves Space to the slides", async ({ browserMode }) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.getByRole("button", { name: "Larger notes" }).click();
  await presenter.keyboard.press("Space");
  await expect(count(presenter, 2)).toBeVisible();
});

test("at 400 % zoom all of it is one column that scrolls, and nothing is cut off at the side", async ({
  browserMode,
}) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.setViewportSize({ width: 320, height: 200 });
  const sizes = await presenter.evaluate(() => ({
    scrolls: document.body.scrollHeight > innerHeight,
    wide: Math.max(
      ...[...document.querySelectorAll(".presenter *")].map((part) => part.getBoundingClientRect().right),
    ),
  }));
  expect(sizes.scrolls).toBe(true);
  expect(sizes.wide).toBeLessThanOrEqual(321);
});

test("the notes roll at their pace, go on from where one scrolls to, and keep their place", async ({
  browserMode,
}) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("3");
  await presenter.keyboard.press("Enter");
  const notes = presenter.getByRole("group", { name: "Speaker notes" });
  for (const _ of [1, 2, 3, 4, 5, 6]) await presenter.keyboard.press("+");
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) await presenter.keyboard.press(">");
  await expect(presenter.getByText("260 w/min")).toBeVisible();
  await presenter.keyboard.press("Shift+Z");
  await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await presenter.keyboard.press("Shift+Z");
  await expect(presenter.getByRole("button", { name: "Roll", exact: true })).toBeVisible();
  const place = await notes.evaluate((element) => element.scrollTop);
  await presenter.keyboard.press("PageDown");
  await expect(count(presenter, 4)).toBeVisible();
  await presenter.keyboard.press("PageUp");
  await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBe(place);
});

/** Parts that hang out of the window or lie over another part, by class. */
function misplaced(presenter: Page): Promise<readonly string[]> {
  return presenter.evaluate(() => {
    const parts = [...document.querySelectorAll(".presenter > :is(section, div, footer)")]
      .map((part) => ({ name: part.className, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const outside = parts.filter(
      ({ box }) =>
        box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    );
    const over = parts.filter(({ box }, at) =>
      parts.some(
        (other, index) =>
          index < at &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      ),
    );
    const cut = [
      ...document.querySelectorAll(
        ".notes-control, .console-clock, .console-buttons, .screens-title, .pace-line > *",
      ),
    ]
      .filter(
        (part) =>
          part.getBoundingClientRect().right >
          (part.closest(".presenter > *")?.getBoundingClientRect().right ?? 0) + 1,
      )
      .map((part) => `${part.className} is cut`);
    return [...outside, ...over].map(({ name }) => name).concat(cut);
  });
}
