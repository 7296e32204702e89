import type { TypeStep } from "../deck/type-steps.ts";

/**
 * The declaration of a step's family. Where a page has fonts cut at fixed optical sizes, as the press has, it names them
 * in `--cut-60` and the like with a comma behind; elsewhere that is nothing.
 */
export function familyRule({ family, opticalSize }: Pick<TypeStep, "family" | "opticalSize">): string {
  const cut = opticalSize === 0 ? "" : `var(${cutProperty(opticalSize)},) `;
  return `font-family: ${cut}var(--${family})`;
}

/** The custom property that names the fonts cut at an optical size, points. */
export function cutProperty(opticalSize: number): string {
  return `--cut-${opticalSize}`;
}
