/** A syntax tree without lines and columns, which parsers that leave something out do not keep. */
export function treeWithOffsets(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key: string, value: unknown) => (key === "line" || key === "column" ? 0 : value)),
  );
}
