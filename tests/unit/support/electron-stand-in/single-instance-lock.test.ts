import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { claimLock } from "../../../support/electron-stand-in/single-instance-lock.ts";

test("the second start hands over what it has; a lock whose owner is dead is taken", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lectern-lock-"));
  try {
    writeFileSync(join(folder, "stand-in-lock"), "999999999");
    const handed = new Promise((resolve) => {
      expect(claimLock(folder, {}, resolve)).toBe(true);
    });
    expect(claimLock(folder, { memo: "/memos/a.md" }, () => undefined)).toBe(false);
    expect(await handed).toEqual({ memo: "/memos/a.md" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
