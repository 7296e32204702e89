import { expect, test } from "@playwright/test";
import { schemaErrors } from "../../../../../build/scripts/office/schema-errors.ts";

test("a valid file has no errors, and each error of another is a sentence with its part", () => {
  expect(schemaErrors({ file: "a.pptx", ok: true, errors: [] })).toEqual([]);
  const error = {
    description: "The element has invalid child element “wrong”.",
    path: "/ppt/slides/slide2.xml",
  };
  expect(schemaErrors({ ok: false, errors: [error] })).toEqual([
    "/ppt/slides/slide2.xml: The element has invalid child element “wrong”.",
  ]);
});

test("an answer that can't be understood is never taken for a valid file", () => {
  expect(schemaErrors({ ok: false, errors: [] })).toHaveLength(1);
  expect(() => schemaErrors({})).toThrow("another form");
});
