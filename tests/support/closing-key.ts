import type { Page } from "@playwright/test";

/**
 * Presses a key that closes its own window, and waits until it is closed: whether the key's release still reached the
 * window is chance.
 */
export async function pressClosing(page: Page, press: () => Promise<void>): Promise<void> {
  const closed = page.waitForEvent("close");
  await Promise.allSettled([press()]);
  await closed;
}
