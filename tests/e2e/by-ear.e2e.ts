import { pressClosing } from "../support/closing-key.ts";
import { expect, type Page } from "@playwright/test";
import { foundingDesk, test } from "../support/browser-mode.ts";

/** Puts the focus where a screen reader's list of controls would, and presses Enter there. */
async function enter(page: Page, role: "button" | "option", name: string | RegExp): Promise<void> {
  const control = page.getByRole(role, { name, exact: typeof name === "string" });
  await control.focus();
  await expect(control).toBeFocused();
  await page.keyboard.press("Enter");
}

test("a briefing is given by roles, names and keys alone, from the open memo to its end", async ({
  browserMode,
}) => {
  const desk = await browserMode.open(foundingDesk);
  const opened = desk.waitForEvent("popup");
  await enter(desk, "button", "Present");
  const presenter = await opened;
  const progress = presenter.getByRole("progressbar", { name: "Progress through the deck" });
  const at = (number: number) => expect(progress).toHaveJSProperty("value", number);
  await expect(presenter.getByRole("heading", { level: 1, name: "Presenter" })).toBeAttached();
  await at(1);

  // What is said when a slide comes: its number and its title.
  await presenter.keyboard.press("PageDown");
  await at(2);
  await expect(presenter.getByRole("main")).toMatchAriaSnapshot('- paragraph: "/Slide 2 of 24: .+/"');
  await expect(presenter.getByRole("group", { name: "Speaker notes" })).not.toBeEmpty();

  // The overview is walked with arrows.
  await presenter.keyboard.press("o");
  const overview = presenter.getByRole("region", { name: "All slides" });
  await expect(overview.getByRole("button", { name: "Slide 2 of 24" })).toBeFocused();
  await presenter.keyboard.press("ArrowRight");
  await expect(overview.getByRole("button", { name: "Slide 3 of 24" })).toBeFocused();
  await presenter.keyboard.press("Enter");
  await expect(overview).toHaveCount(0);
  await at(3);

  // A question from the room: find the sentence, show it, note the question, take the answer away again.
  await presenter.keyboard.press("q");
  const query = presenter.getByRole("combobox", { name: "Search slides, notes and memo" });
  await expect(query).toBeFocused();
  await presenter.keyboard.type("treaty demilitarized");
  await expect(presenter.getByRole("option").first()).toBeVisible();
  await presenter.keyboard.press("Enter");
  await expect(
    presenter.getByRole("status").filter({ hasText: "The audience sees the answer" }),
  ).toBeVisible();
  const question = presenter.getByRole("textbox", { name: "Question from the room" });
  await question.focus();
  await presenter.keyboard.type("Is there a treaty?");
  await presenter.keyboard.press("Enter");
  await expect(presenter.getByText("1 question noted")).toBeVisible();
  await presenter.keyboard.press("Escape");
  await expect(query).toHaveCount(0);
  await enter(presenter, "button", "Take it away");
  await expect(presenter.getByRole("button", { name: "Take it away" })).toHaveCount(0);

  // Frozen, moved on, caught up.
  await presenter.keyboard.press("f");
  const catchUp = presenter.getByRole("button", { name: /^Catch up/ });
  await expect(catchUp).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await at(4);
  await enter(presenter, "button", /^Catch up/);
  await expect(catchUp).toHaveCount(0);

  // The end asks, and its button ends.
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByRole("alert")).toContainText("End the briefing?");
  await pressClosing(presenter, () => enter(presenter, "button", "End"));
  await expect(desk.getByRole("button", { name: "Present", exact: true })).toBeVisible();
});
