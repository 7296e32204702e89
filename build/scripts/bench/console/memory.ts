import { existsSync, readFileSync } from "node:fs";
import { chromium, type BrowserContext, type LaunchOptions } from "playwright-core";

/**
 * Megabytes that the pages of a show have for themselves, after their rubbish was collected: the private memory of the
 * browser's drawing processes, of which all windows of a show share one. Null where the system does not tell (it does
 * under Linux).
 */
export async function megabytesOf(
  options: LaunchOptions,
  open: (context: BrowserContext) => Promise<unknown>,
): Promise<number | null> {
  const browser = await chromium.launch(options);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await open(context);
  for (const page of context.pages()) {
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    await session.detach();
  }
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const each = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateKilobytes(id));
  await browser.close();
  return each.some((kilobytes) => kilobytes === null)
    ? null
    : Math.max(...each.map((kilobytes) => kilobytes ?? 0)) / 1024;
}

function privateKilobytes(pid: number): number | null {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").matchAll(/^Private_\w+:\s+(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}
