import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { anyStart, anyStorm, blow } from "../../../../build/storm/storm-model.ts";

test("no storm of actions, reloads, crashes and sleeps leaves the windows disagreeing", () => {
  fc.assert(
    fc.property(anyStart, anyStorm, (start, storm) => {
      expect(blow(start, storm)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
