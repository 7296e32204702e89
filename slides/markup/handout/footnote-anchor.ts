/** What a footnote of that label is called as the target of a link. */
export function footnoteAnchor(label: string): string {
  return `footnote-${encodeURIComponent(label)}`;
}
