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
  return object;
}

function withRoles(root: string): string {
  if (root.includes("/RoleMap")) return root;
  const roles = Object.entries(ROLES).map(([from, to]) => `/${from} /${to}`);
  return root.replace("/Type /StructTreeRoot", `/Type /StructTreeRoot\n/RoleMap <<${roles.join(" ")}>>`);
}
