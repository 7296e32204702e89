import type { Page } from "@playwright/test";
import { words } from "../../renderer/shared/words.ts";
import { expect } from "./patient-expect.ts";
import type { ShellDriver } from "./shell-driver.ts";

/** The two windows of a briefing. */
export interface PresentingPages {
  readonly presenter: Page;
  readonly audience: Page;
}

/** From the empty desk to both windows of the sample's briefing, on its first slide. */
export async function presentSample(shell: ShellDriver): Promise<PresentingPages> {
  const desk = await shell.page("desk");
  await desk.getByRole("button", { name: words.desk.sample }).click();
  await desk.getByRole("button", { name: words.desk.present, exact: true }).click();
  const pages = { audience: await shell.page("audience"), presenter: await shell.page("presenter") };
  await expectSlide(shell, 1);
  return pages;
}

/** Both windows show the slide with this number, from 1. */
export async function expectSlide(shell: ShellDriver, number: number): Promise<void> {
  const presenter = await shell.page("presenter");
  await expect(presenter.getByRole("progressbar", { name: words.presenter.progress })).toHaveJSProperty(
    "value",
    number,
  );
  await expectAudienceOn(shell, number);
}

/** The audience window shows the slide with this number, from 1. */
export async function expectAudienceOn(shell: ShellDriver, number: number): Promise<void> {
  const audience = await shell.page("audience");
  const shown = audience.locator(".slides > section.present");
  await expect.poll(() => shown.getAttribute("data-number")).toBe(String(number));
}
