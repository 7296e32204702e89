import { expect, test } from "@playwright/test";
import { pictureNames } from "../../../../slides/export/picture-names.ts";

test("pictures are numbered with two digits at least, and all with as many", () => {
  expect(pictureNames("water", 2)).toEqual(["water-01.png", "water-02.png"]);
  const many = pictureNames("water", 120, ".PNG");
  expect([many[0], many.at(-1)]).toEqual(["water-001.PNG", "water-120.PNG"]);
  expect(many).toEqual(many.toSorted());
});
