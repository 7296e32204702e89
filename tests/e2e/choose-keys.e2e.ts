import { expect } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

test("a briefer gives a key to another command: it is named, obeyed in both windows, kept, and given back", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  const help = presenter.getByRole("region", { name: "Keys" });
  const black = audience.getByRole("img", { name: "The screen is black" });
  await presenter.keyboard.press("?");
  await help.getByRole("button", { name: "Change keys" }).click();
  await help.getByRole("button", { name: "Add a key for “Black screen”" }).click();
  await expect(help.getByText("Press the key")).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(help.getByText("Page Down stays what it is")).toBeVisible();
  await help.getByRole("button", { name: "Add a key for “Black screen”" }).click();
  await presenter.keyboard.press("k");
  await expect(help.getByText("K is “Podium check”.")).toBeVisible();
  await help.getByRole("button", { name: "Take it from there" }).click();
  await help.getByRole("button", { name: "Take B from “Black screen”" }).click();
  await expect(help.getByRole("button", { name: "Take B from “Black screen”" })).toHaveCount(0);
  await presenter.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await expect(presenter.locator(".console-keys")).toContainText(". black");

  await audience.keyboard.press("k");
  await expect(black).toBeVisible();
  await presenter.keyboard.press("k");
  await expect(black).toHaveCount(0);
  await presenter.reload();
  await presenter.getByText("On screen").waitFor();
  await presenter.keyboard.press("b");
  await presenter.keyboard.press("k");
  await expect(black).toBeVisible();

  await presenter.keyboard.press("?");
  await help.getByRole("button", { name: "Change keys" }).click();
  await help.getByRole("button", { name: "All keys as usual" }).click();
  await expect(help.getByRole("button", { name: "Take K from “Podium check”" })).toBeVisible();
  await presenter.keyboard.press("Escape");
  await expect(help).toHaveCount(0);
  await presenter.keyboard.press("b");
  await expect(black).toHaveCount(0);
});
