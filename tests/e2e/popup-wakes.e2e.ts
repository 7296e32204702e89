import { expect } from "../support/patient-expect.ts";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

test("a presenter window that slept is there when it wakes, and hears the first key", async ({
  browserMode,
  context,
}) => {
  await context.clock.install();
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("o");
  const overview = presenter.getByRole("region", { name: "All slides" });
  await expect(overview).toBeVisible();
  await presenter.locator("main").evaluate((main) => main.setAttribute("data-same", "yes"));

  await presenter.clock.fastForward("01:00:00");
  await expect(presenter.locator("main")).toHaveAttribute("data-same", "yes");
  await presenter.keyboard.press("Escape");
  await expect(overview).toHaveCount(0);
});
