/** Structure types of PDF 2.0 that PDF 1.7 lacks, with what readers of 1.7 shall take them for (ISO 14289-1, 7.1). */
const ROLES: Readonly<Record<string, string>> = { Em: "Span", Strong: "Span" };

/** An object of the structure tree as PDF/UA wants it; any other object comes back as it is. */
export function mendStructure(object: string): string {
  if (/\/Type \/StructTreeRoot\b/u.test(object)) return withRoles(object);
  // A quotation with its speaker is a figure in HTML; in PDF a figure is a picture and needs a text in its stead.
  if (/\/S \/Figure\b/u.test(object) && !/\/Alt[ (<]/u.test(object))
    return object.replace(/\/S \/Figure\b/u, "/S /Div");
  if (/\/Type \/Page\b/u.test(object) && object.includes("/Annots") && !object.includes("/Tabs"))
    return object.replace(/\/Type \/Page\b/u, "/Type /Page\n/Tabs /S");
  if (/\/Subtype \/Link\b/u.test(object) && !object.includes("/Contents")) return withDescription(object);
  return object;
}

/** What a link leads to, in words (ISO 14289-1, 7.18.5): its address, or the label of the footnote. */
function withDescription(link: string): string {
  const address = /\/URI (\((?:[^()\\]|\\.)*\))/u.exec(link)?.[1];
  const label = /\/Dest \/footnote-(\w+)/u.exec(link)?.[1];
  const says = address ?? (label === undefined ? null : `(${label})`);
  return says === null
    ? link
    : link.replace(/\/Subtype \/Link\b/u, () => `/Subtype /Link\n/Contents ${says}`);
}

/**
 * List items as ISO 32000-1, 14.8.4.3.3 has them: a label, where there is one, and a body. Browsers write them only for
 * markers of their own making; ours stand in boxes before the text. `objects` are read, and those that change come back.
 */
export function mendLists(objects: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const mended = new Map<number, string>();
  for (const object of objects.values()) {
    if (!/\/S \/LI\b/u.test(object)) continue;
    const inside = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/u.exec(object);
    const kids = Array.from((inside?.[1] ?? inside?.[2] ?? "").matchAll(/(\d+) 0 R/gu), (match) =>
      Number(match[1]),
    );
    const roles = kids.length === 1 ? ["LBody"] : kids.length === 2 ? ["Lbl", "LBody"] : [];
    for (const [at, role] of roles.entries()) {
      const kid = kids[at] ?? 0;
      const before = objects.get(kid) ?? "";
      const plain = kids.length === 1 ? /\/S \/(?:NonStruct|P)\b/u : /\/S \/NonStruct\b/u;
      if (plain.test(before)) mended.set(kid, before.replace(plain, `/S /${role}`));
    }
  }
  return mended;
}

function withRoles(root: string): string {
  if (root.includes("/RoleMap")) return root;
  const roles = Object.entries(ROLES).map(([from, to]) => `/${from} /${to}`);
  return root.replace("/Type /StructTreeRoot", `/Type /StructTreeRoot\n/RoleMap <<${roles.join(" ")}>>`);
}
