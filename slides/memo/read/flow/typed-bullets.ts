import type { Flow, FlowItem, Inline } from "./flow.ts";
import { hasInk } from "./flow.ts";

/** Bullets that are typed, or that word processors write out in pages they save. */
const BULLET = /^\s*[·•§▪‣●◦]\s*/u;

/** Paragraphs that begin with a bullet as the list that they are; neighbours are items of one. */
export function withTypedBullets(flow: readonly Flow[]): readonly Flow[] {
  const read: Flow[] = [];
  let items: FlowItem[] = [];
  for (const block of flow) {
    const inlines = block.kind === "paragraph" ? withoutBullet(block.inlines) : null;
    if (inlines === null) {
      read.push(block);
      items = [];
      continue;
    }
    if (items.length === 0) read.push({ kind: "list", ordered: false, items });
    items.push({ marker: null, number: null, flow: [{ kind: "paragraph", inlines }] });
  }
  return read;
}

/** The inlines behind a bullet that begins them, or null when there is none or nothing follows it. */
function withoutBullet(inlines: readonly Inline[]): readonly Inline[] | null {
  const at = inlines.findIndex((inline) => inline.kind !== "break" && hasInk([inline]));
  const first = inlines[at];
  if (first === undefined || first.kind === "break") return null;
  const rest = inlines.slice(at + 1);
  if (first.kind === "marked") {
    const inner = withoutBullet([...first.inlines, END]);
    if (inner === null) return null;
    const behind = [{ ...first, inlines: inner.filter((inline) => inline !== END) }, ...rest];
    return hasInk(behind) ? behind : null;
  }
  if (!BULLET.test(first.text)) return null;
  const text = first.text.replace(BULLET, "");
  // An entity is longer in the source than what it stands for: behind it the place is not certain.
  const behind: readonly Inline[] = [{ kind: "text", text, at: null }, ...rest];
  return hasInk(behind) ? behind : null;
}

/** Stands for what follows a marked stretch, so that a bullet alone in it is found. */
const END: Inline = { kind: "text", text: "…", at: null };
