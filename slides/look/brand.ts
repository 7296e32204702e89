import type { Colours, Theme } from "./themes.ts";
import { THEME_COLOURS } from "./themes.ts";

/** What an organisation puts on its slides. */
export interface Brand {
  readonly name: string;
  /** Its colours by theme; what is left out is ours. High contrast stays black on white. */
  readonly colours: Readonly<Partial<Record<BrandedTheme, Partial<Colours>>>>;
  /** A `data:` address of a PNG or JPEG picture, or null. */
  readonly logo: string | null;
}

/** The themes that an organisation may colour. */
export const BRANDED_THEMES = ["light", "dark"] as const satisfies readonly Theme[];

export type BrandedTheme = (typeof BRANDED_THEMES)[number];

/** The colours of a theme as an organisation has them. */
export function brandedColours(theme: Theme, brand: Brand | null): Colours {
  const own = theme === "contrast" ? undefined : brand?.colours[theme];
  return { ...THEME_COLOURS[theme], ...own };
}

/** The custom properties that give a page an organisation's colours and logo; the style sheets ask for them. */
export function brandProperties(brand: Brand | null): readonly (readonly [name: string, value: string])[] {
  if (brand === null) return [];
  const colours = Object.entries(brand.colours).flatMap(([theme, own]) =>
    Object.entries(own).map(([use, colour]) => [`--brand-${theme}-${use}`, colour] as const),
  );
  return brand.logo === null ? colours : [...colours, ["--brand-logo", `url("${brand.logo}")`]];
}
