import { expect, test } from "@playwright/test";
import { BrokenRule } from "../../../support/electron-stand-in/broken-rule.ts";
import { checkPdfOptions, printOn, type PrintOptions } from "../../../support/electron-stand-in/printing.ts";
import { createReadyStandIn } from "./fake-browser.ts";

const office = { name: "Front_Office", displayName: "Front Office", description: "", options: {} };

test("a silent job goes to its printer or, without a name, to the default one; a stranger gets none", async () => {
  const { world } = await createReadyStandIn();
  world.printers = [office];
  expect(printOn(world, { silent: true, deviceName: "Front_Office", color: true })).toBeNull();
  expect(printOn(world, { silent: true })).toBeNull();
  expect(printOn(world, { silent: true, deviceName: "Gone" })).not.toBeNull();
  expect(world.records.printed).toEqual([`Front_Office {"color":true}`, "Front_Office {}"]);
});

test("a job that asks needs a scripted answer; an empty one cancels", async () => {
  const { world } = await createReadyStandIn();
  world.printers = [office];
  expect(() => printOn(world, {})).toThrow(BrokenRule);
  world.script.printDialog.push("", "Front_Office");
  expect(printOn(world, {})).toBe("Print job canceled");
  expect(printOn(world, {})).toBeNull();
});

test("options that the stand-in has no answer to are refused by name", async () => {
  const { world } = await createReadyStandIn();
  const strange: object = { scale: 2 };
  expect(() => printOn(world, strange as PrintOptions)).toThrow(/no option scale/u);
  expect(() => printOn(world, { silent: true, pageSize: "A4 landscape" })).toThrow(/no page size/u);
  expect(() => checkPdfOptions(strange)).toThrow(/printToPDF\(\) has no option scale/u);
});
