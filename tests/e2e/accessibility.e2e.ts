import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { layoutIds } from "../../renderer/presenter/layout/layouts.ts";
import type { Words } from "../../renderer/shared/words.ts";
import { english } from "../../renderer/shared/words/english/index.ts";
import { french } from "../../renderer/shared/words/french/index.ts";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, as "rule: place". The page's policy lets no script in, so axe comes through the debugger. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const results = await axe.run({ resultTypes: ["violations"] });
    return results.violations.flatMap((found) =>
      found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 120)}`),
    );
  });
}

test("axe finds nothing on the empty desk", async ({ browserMode }) => {
  expect(await violations(await browserMode.open(null))).toEqual([]);
});

test("axe finds nothing on the desk with a memo", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByText("24 slides").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing on the desk with a shorter version", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByRole("radio", { name: "2", exact: true }).check();
  await page
    .getByText(/not briefed$/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
});

/** Every panel of the presenter window: the key that opens it, and what it is called. */
function panelsIn(words: Words): readonly (readonly [string, string])[] {
  return [
    ["?", words.presenter.help],
    ["o", words.presenter.overview],
    ["/", words.finder.search],
    ["q", words.finder.find],
    ["Shift+X", words.displays.title],
    ["k", words.check.title],
    ["i", words.time.title],
    ["Shift+R", words.routes.title],
    ["Shift+L", words.arrange.newsTitle],
    ["Shift+V", words.presenter.mirror],
  ];
}

/** Opens each panel in turn and looks at it. */
async function lookIntoPanels(presenter: Page, words: Words): Promise<void> {
  for (const [key, name] of panelsIn(words)) {
    const panel = presenter.getByRole("region", { name, exact: true });
    await presenter.keyboard.press(key);
    await expect(panel).toBeVisible();
    expect([name, ...(await violations(presenter))]).toEqual([name]);
    await presenter.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
  }
}

test("axe finds nothing in any layout of the presenter, nor in the audience", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) await presenter.keyboard.press("ArrowRight");
  await expect(presenter.getByText("8 of 24", { exact: true })).toBeVisible();
  await expect(audience.locator("section.present .folio")).toHaveText("8");
  expect(await violations(audience)).toEqual([]);
  for (const layout of layoutIds) {
    await expect(presenter.getByRole("main")).toHaveAttribute("data-layout", layout);
    expect([layout, ...(await violations(presenter))]).toEqual([layout]);
    await presenter.keyboard.press("y");
  }
});

test("axe finds nothing in any panel or question, in English and on a dark desk", async ({ browserMode }) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await lookIntoPanels(presenter, english);
  await presenter.keyboard.press("?");
  await presenter.getByRole("button", { name: english.keyChoice.change }).click();
  await expect(presenter.getByRole("button", { name: english.keyChoice.allUsual })).toBeVisible();
  expect(await violations(presenter)).toEqual([]);
  await presenter.keyboard.press("g");
  await expect(presenter.getByRole("status").filter({ hasText: english.presenter.goTo })).toBeVisible();
  expect(await violations(presenter)).toEqual([]);
});

test.describe("in French, with dark slides", () => {
  test.use({ locale: "fr-FR", colorScheme: "dark" });

  test("axe finds nothing in any panel, in the audience and on the desk", async ({ browserMode }) => {
    const page = await browserMode.open(foundingDesk);
    await page.getByRole("button", { name: french.desk.present }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [presenter] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("button", { name: french.desk.present }).click(),
    ]);
    await presenter.getByText(french.presenter.onScreen).waitFor();
    await page.locator(".reveal.ready").waitFor();
    await presenter.keyboard.press("?");
    // The radio shows what the session says, which has its way to go; so it is clicked, not checked.
    await presenter.getByRole("radio", { name: french.look.themes.dark }).click({ force: true });
    await expect(page.getByRole("main")).toHaveAttribute("data-theme", "dark");
    await presenter.keyboard.press("Escape");
    await expect(presenter.getByRole("radio")).toHaveCount(0);
    await lookIntoPanels(presenter, french);
    await presenter.keyboard.press("ArrowRight");
    await expect(page.locator("section.present .folio")).toHaveText("2");
    expect(await violations(page)).toEqual([]);
  });
});
