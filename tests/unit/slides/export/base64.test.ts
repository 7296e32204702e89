import { test } from "@playwright/test";
import * as fc from "fast-check";
import { base64 } from "../../../../slides/export/base64.ts";

test("any bytes become the base64 that Node makes of them", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => base64(bytes) === Buffer.from(bytes).toString("base64")));
});
