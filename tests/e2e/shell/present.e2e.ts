import { words } from "../../../renderer/shared/words.ts";
import { expectSlide, presentSample } from "../../support/briefing-steps.ts";
import { laptop, projector } from "../../support/electron-stand-in/displays.ts";
import { expect, test } from "../../support/shell-test.ts";

test("the sample is presented in two windows that go forward and back together, whichever has the keys", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  await presentSample(shell);
  await shell.press("presenter", "ArrowRight");
  await expectSlide(shell, 2);
  await shell.press("audience", "ArrowRight");
  await expectSlide(shell, 3);
  await shell.press("audience", "PageUp");
  await expectSlide(shell, 2);
  await shell.press("presenter", "End");
  await shell.press("presenter", "Home");
  await expectSlide(shell, 1);
});

test("a clicker works from either window: on, back, blank, and its start button does no harm", async ({
  startShell,
}) => {
  const shell = await startShell();
  const { audience } = await presentSample(shell);
  for (const kind of ["audience", "presenter"] as const) {
    await shell.press(kind, "PageDown");
    await expectSlide(shell, 2);
    await shell.press(kind, "F5");
    await shell.press(kind, ".");
    await expect(audience.getByRole("img", { name: words.audience.black })).toBeVisible();
    await shell.press(kind, "PageDown");
    await expect(audience.getByRole("img", { name: words.audience.black })).toBeHidden();
    await expectSlide(shell, 2);
    await shell.press(kind, "PageUp");
    await expectSlide(shell, 1);
  }
});

test("the notes show the passage of the slide with its speaker, and the audience has none of them", async ({
  startShell,
}) => {
  const shell = await startShell();
  const { presenter, audience } = await presentSample(shell);
  const notes = presenter.getByRole("region", { name: words.presenter.notes });
  while (!(await notes.getByText("The US in Afghanistan won the war.").isVisible())) {
    const before = await presenter
      .getByRole("progressbar", { name: words.presenter.progress })
      .getAttribute("value");
    await shell.press("presenter", "PageDown");
    await expectSlide(shell, Number(before) + 1);
  }
  await expect(notes).toContainText("Stephen Kotkin");
  await expect(notes).toContainText("The people there today are incredibly warm to Americans.");
  expect(await audience.content()).not.toContain("incredibly warm to Americans");
});

test("keys for the notes reach the presenter from the audience window", async ({ startShell }) => {
  const shell = await startShell();
  const { presenter } = await presentSample(shell);
  const before = await presenter.locator(".notes-size output").textContent();
  await shell.press("audience", "+");
  await expect(presenter.locator(".notes-size output")).not.toHaveText(before ?? "");
});

test("Escape asks, a second Escape ends: both windows close and the desk is there", async ({
  startShell,
}) => {
  const shell = await startShell();
  await presentSample(shell);
  await shell.press("audience", "Escape");
  await shell.press("presenter", "Escape");
  await expect.poll(() => shell.isOpen("presenter")).toBe(false);
  await expect.poll(() => shell.isOpen("audience")).toBe(false);
  expect(await shell.isOpen("desk")).toBe(true);
  const blockers = shell.scripted === null ? [] : (await shell.scripted.records()).blockers;
  expect(blockers).toEqual([]);
});
