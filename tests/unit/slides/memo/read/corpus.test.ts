import { expect, test } from "@playwright/test";
import { brief } from "../../../../../slides/brief.ts";
import { corpus } from "../../../../../build/steps/corpus.ts";

test.skip(corpus.length === 0, "The memos that others wrote are not here");

for (const { path, bytes } of corpus) {
  test(`every word of ${path} is placed and none is invented`, async () => {
    const made = await brief(bytes(), path, { shape: "16:9" });
    if (path.includes("no-text")) {
      expect(made.ok ? "read" : made.problem.code).toBe("read/scan");
      return;
    }
    if (!made.ok) throw new Error(`${made.problem.code}: ${made.problem.message}`);
    const { lost, invented, words } = made.value.ledger;
    expect({ lost, invented }).toEqual({ lost: [], invented: [] });
    expect(words).toBeGreaterThan(50);
  });
}
