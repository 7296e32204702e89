import { BRANDED_THEMES, type Brand, type BrandedTheme } from "../look/brand.ts";
import { readColour, type Colour } from "../look/colour.ts";
import { TRANSITIONS, type Dress, type Look } from "../look/look.ts";
import { THEMES, type Colours } from "../look/themes.ts";
import { failure, success } from "../result.ts";
import { boolean, nullable, object, oneOf, text, type Reader } from "./reader.ts";

/** Longest logo as a `data:` address, UTF-16 units: a picture of 256 KB. */
export const LONGEST_LOGO = 350_000;

/** Longest name of an organisation, UTF-16 units. */
export const LONGEST_BRAND_NAME = 200;

/** A picture of ours to be: PNG or JPEG inside the address itself, so that nothing is fetched and nothing can run. */
const LOGO = /^data:image\/(?:png|jpeg);base64,[A-Za-z\d+/]+={0,2}$/u;

const colour: Reader<Colour> = (value, at) => {
  const read = typeof value === "string" ? readColour(value) : null;
  return read === null
    ? failure("saved/wrong-shape", `${at} should be a colour such as #8a2b2b, found ${String(value)}.`)
    : success(read);
};

/** A logo that may be shown. */
export const readLogo: Reader<string> = (value, at) => {
  const read = text(LONGEST_LOGO)(value, at);
  if (!read.ok || LOGO.test(read.value)) return read;
  return failure("saved/wrong-shape", `${at} should be a PNG or JPEG picture as a data: address.`);
};

/** Some of a theme's colours; names that there are none of are left behind. */
const someColours: Reader<Partial<Colours>> = (value, at) => {
  if (typeof value !== "object" || value === null)
    return failure("saved/wrong-shape", `${at} should be an object.`);
  const colours: Partial<Record<keyof Colours, Colour>> = {};
  for (const name of COLOUR_NAMES) {
    if (!Object.hasOwn(value, name)) continue;
    const read = colour((value as Record<string, unknown>)[name], `${at}.${name}`); // Any object can be read by name.
    if (!read.ok) return read;
    colours[name] = read.value;
  }
  return success(colours);
};

/** Every use of a colour, so that a new one does not compile until it is listed. */
const uses: Record<keyof Colours, true> = {
  paper: true,
  ink: true,
  soft: true,
  rule: true,
  accent: true,
  brass: true,
};
const COLOUR_NAMES = Object.keys(uses) as (keyof Colours)[]; // Object.keys forgets the names' type.

/** An organisation's colours by theme; a theme that is left out has ours. */
export const readBrandColours: Reader<Brand["colours"]> = (value, at) => {
  if (typeof value !== "object" || value === null)
    return failure("saved/wrong-shape", `${at} should be an object.`);
  const given: Partial<Record<BrandedTheme, Partial<Colours>>> = {};
  for (const theme of BRANDED_THEMES) {
    if (!Object.hasOwn(value, theme)) continue;
    const read = someColours((value as Record<string, unknown>)[theme], `${at}.${theme}`); // As above.
    if (!read.ok) return read;
    given[theme] = read.value;
  }
  return success(given);
};

const dress = { theme: oneOf(THEMES), transition: oneOf(TRANSITIONS), builds: boolean };

/** Checks what was chosen without an organisation's file. */
export const readDress: Reader<Dress> = object<Dress>(dress);

/** Checks the look of a deck that came from another window or a file. */
export const readLook: Reader<Look> = object<Look>({
  ...dress,
  brand: nullable(
    object<Brand>({ name: text(LONGEST_BRAND_NAME), colours: readBrandColours, logo: nullable(readLogo) }),
  ),
});
