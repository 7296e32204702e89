/** One rule of a style sheet; declarations come from our own tables and from values that were checked on arrival. */
export function cssRule(selector: string, declarations: readonly string[]): string {
  return `${selector} { ${declarations.join("; ")} }`;
}
