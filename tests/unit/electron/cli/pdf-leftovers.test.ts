import { expect, test } from "@playwright/test";
import { isPdfLeftover } from "../../../../electron/cli/pdf-leftovers.ts";

test("what a damaged PDF leaves behind is told from bugs of ours", () => {
  const broken = Object.assign(new Error("Bad XRef entry"), { name: "XRefEntryException" });
  expect([broken, new TypeError("x is undefined"), "text", null].map(isPdfLeftover)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
