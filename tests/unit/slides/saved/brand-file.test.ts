import { expect, test } from "@playwright/test";
import { readBrandFile } from "../../../../slides/saved/brand-file.ts";

const LOGO = "data:image/png;base64,iVBORw0KGgo=";
const HARBOURS = {
  version: 1,
  name: "Ministry of Harbours",
  colours: { light: { accent: "#0B5C8A" }, dark: { accent: "#9cd" } },
  logo: LOGO,
};

function read(fields: object): ReturnType<typeof readBrandFile> {
  return readBrandFile(JSON.stringify({ ...HARBOURS, ...fields }), "harbours.json");
}

test("an organisation's file is read with its colours in one form", () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      name: "Ministry of Harbours",
      colours: { light: { accent: "#0b5c8a" }, dark: { accent: "#99ccdd" } },
      logo: LOGO,
    },
  });
});

test("colours and logo may be left out", () => {
  expect(read({ colours: undefined, logo: undefined })).toMatchObject({ value: { colours: {}, logo: null } });
});

/** Files that are refused, with the code and a part of the sentence. */
const refused: readonly (readonly [what: string, fields: object, code: string, says: string])[] = [
  [
    "a soft colour that can't be read",
    { colours: { light: { soft: "#b0b0b0" } } },
    "brand/contrast",
    "in light, soft #b0b0b0 on paper #faf8f3 has a contrast of 2.0; it needs 4.5.",
  ],
  [
    "a paper on which our own ink can't be read",
    { colours: { dark: { paper: "#8a8a8a" } } },
    "brand/contrast",
    "in dark, ink #f1ede4 on paper #8a8a8a",
  ],
  ["a typeface", { typeface: "Helvetica" }, "brand/typeface", "asks for a typeface"],
  ["another version", { version: 2 }, "brand/wrong-shape", "version 2"],
  ["a colour by name", { colours: { light: { accent: "red" } } }, "brand/wrong-shape", "found red"],
  [
    "a colour that there is none of",
    { colours: { light: { acent: "#000" } } },
    "brand/wrong-shape",
    "light.acent",
  ],
  ["a theme that has no colours of its own", { colours: { contrast: {} } }, "brand/wrong-shape", "contrast"],
  ["a logo that is an address", { logo: "https://harbours.example/logo.png" }, "brand/wrong-shape", "data:"],
  [
    "a logo that could run",
    { logo: "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=" },
    "brand/wrong-shape",
    "PNG or JPEG",
  ],
  ["a logo that leaves its quotes", { logo: `${LOGO}") , url("x` }, "brand/wrong-shape", "PNG or JPEG"],
  ["a file without a name", { name: undefined }, "brand/wrong-shape", "name"],
];

for (const [what, fields, code, says] of refused)
  test(`refuses ${what}`, () => {
    expect(read(fields)).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringContaining(says) },
    });
  });

test("refuses what is no JSON object, and what is far too long", () => {
  for (const json of ["", "[]", "null", "{", `"${"a".repeat(400_000)}"`])
    expect(readBrandFile(json, "harbours.json")).toMatchObject({ problem: { code: "brand/wrong-shape" } });
});
