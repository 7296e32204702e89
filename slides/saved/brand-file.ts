import { brandedColours, BRANDED_THEMES, type Brand, type BrandedTheme } from "../look/brand.ts";
import { faintPairs } from "../look/legibility.ts";
import { THEME_COLOURS } from "../look/themes.ts";
import { failure, success, type Result } from "../result.ts";
import { LONGEST_BRAND_NAME, LONGEST_LOGO, readBrandColours, readLogo } from "./look.ts";
import { object, text } from "./reader.ts";

/** The version of the format that is read. */
export const BRAND_FILE_VERSION = 1;

/** The longest file that is read, UTF-16 units: a logo of the largest size and some room. */
const LONGEST_FILE = LONGEST_LOGO + 20_000;

const FIELDS: readonly string[] = ["version", "name", "colours", "logo"];

const HINT = "The README, “An organisation's look”, shows the format.";

/**
 * Reads an organisation's file: its colours, checked for contrast, and its logo. `name` is the file's name, for the
 * sentence that says what is wrong with it.
 */
export function readBrandFile(json: string, name: string): Result<Brand> {
  const value = json.length > LONGEST_FILE ? null : parsed(json);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return wrong(`“${name}” is not a file for an organisation's look: it should hold one JSON object.`);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (fields["version"] !== BRAND_FILE_VERSION)
    return wrong(`“${name}” is of version ${String(fields["version"])}; ${BRAND_FILE_VERSION} can be read.`);
  const unknown = Object.keys(fields).find((field) => !FIELDS.includes(field));
  if (unknown === "typeface" || unknown === "font")
    return failure(
      "brand/typeface",
      `“${name}” asks for a typeface. Slides are set in the bundled faces only, whose widths are known, so that nothing overflows.`,
      "Leave it out; colours and logo can be had.",
    );
  if (unknown !== undefined) return wrong(`“${name}” has a field “${unknown}” that there is none of.`);
  return readBrand(fields, name);
}

function readBrand(fields: Readonly<Record<string, unknown>>, file: string): Result<Brand> {
  const named = object<Pick<Brand, "name">>({ name: text(LONGEST_BRAND_NAME) })(fields, `“${file}”`);
  if (!named.ok) return wrong(named.problem.message);
  const given = fields["colours"] ?? {};
  const stray = strayColour(given);
  if (stray !== null) return wrong(`“${file}” has a colour “${stray}” that there is none of.`);
  const colours = readBrandColours(given, `“${file}”: colours`);
  if (!colours.ok) return wrong(colours.problem.message);
  const logo =
    (fields["logo"] ?? null) === null ? success(null) : readLogo(fields["logo"], `“${file}”: logo`);
  if (!logo.ok) return wrong(logo.problem.message);
  const brand: Brand = { name: named.value.name, colours: colours.value, logo: logo.value };
  return checkContrast(brand, file);
}

/** Refuses colours that can't be read well enough, with the pair and its contrast. */
function checkContrast(brand: Brand, file: string): Result<Brand> {
  for (const theme of BRANDED_THEMES) {
    const colours = brandedColours(theme, brand);
    const [faint] = faintPairs(colours);
    if (faint === undefined) continue;
    const { upper, ratio, least } = faint;
    return failure(
      "brand/contrast",
      `“${file}”: in ${theme}, ${upper} ${colours[upper]} on paper ${colours.paper} has a contrast of ${floored(ratio)}; it needs ${least}.`,
      "Choose a darker or a lighter colour.",
    );
  }
  return success(brand);
}

/** To one decimal, never up: 4.49 must not read as 4.5. */
function floored(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

/** A theme or a colour that there is none of, as "dark.oink"; null when all are known. */
function strayColour(given: unknown): string | null {
  if (typeof given !== "object" || given === null) return null;
  for (const [theme, colours] of Object.entries(given)) {
    if (!isBranded(theme)) return theme;
    const stray = Object.keys(Object(colours)).find((use) => !Object.hasOwn(THEME_COLOURS[theme], use));
    if (stray !== undefined) return `${theme}.${stray}`;
  }
  return null;
}

function isBranded(theme: string): theme is BrandedTheme {
  return BRANDED_THEMES.some((each) => each === theme);
}

/** Undefined for text that is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function wrong(message: string): Result<never> {
  return failure("brand/wrong-shape", message, HINT);
}
