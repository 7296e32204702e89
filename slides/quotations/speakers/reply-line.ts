import { announcementOf } from "./lead-in.ts";
import type { Finding, SpeakerRule } from "./scene.ts";
import { unclear } from "./scene.ts";

/** A mail program's line above what it repeats: a name, an address, a verb or none, and a colon. */
const REPLY_LINE =
  /^(?<before>[^<>]{0,160}?)\s*(?:\(\s*)?<?(?:mailto:)?[^\s<>@]+@[^\s<>@]+?>?(?:\s*\))?\s*(?:\p{L}+(?:['’\s]+\p{L}+){0,3})?\s*[:：]$/u;
/** "… at 2:12 PM Ann Lee", "… um 14:12 Uhr schrieb Ann Lee": what ends before the name. */
const UP_TO_NAME =
  /^.*(?:[\d:.,;)\]]|(?<!\p{L})(?:[AP]M|[ap]\.m\.|Uhr|schrieb|skrev|napisał[a]?|написал[а]?|wrote|UTC|GMT|CES?T|at|um|a las|às|alle|à))\s+/u;
const LAST_FIRST = /(?<last>\p{Lu}[\p{L}\p{M}'’-]+),\s+(?<first>\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}\.)?)$/u;
const NAME = /^["“']?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,4})["”']?$/u;
const QUOTED = /"(?<name>[^"]{3,60})"$/u;

/** `On 5 March 2025, Ann Lee <ann@city.example> wrote:` */
export const replyLineRule: SpeakerRule = {
  name: "reply-line",
  why: "The line that a mail program sets above what it repeats names who wrote it.",
  find: (around) => {
    const index = announcementOf(around);
    const passage = index === null ? undefined : around.scene.passages[index];
    if (passage === undefined) return null;
    const line = around.scene.text.slice(passage.start, passage.end).replace(/\s+/gu, " ").trim();
    const name = line.length > 320 ? null : nameIn(REPLY_LINE.exec(line)?.groups?.["before"] ?? "");
    return name === null ? null : named(name);
  },
};

/** "Tomas Lindqvist <t.lindqvist@harbour.example>", "[mailto:…]", "(Harbour Board)" or an address alone. */
const BEHIND_NAME = /\s*(?:[<[(].*|\s\S+@\S+)$/u;

/** Whom a mail's head names as its sender; an address alone names nobody. */
export function senderOf(written: string): Finding {
  const name = written
    .replace(/\s+/gu, " ")
    .replace(BEHIND_NAME, "")
    .replace(/^["']|["']$/gu, "")
    .trim();
  if (name.includes("@") || !/\p{L}{2}/u.test(name)) return unclear(`the mail only says “${written.trim()}”`);
  return named(nameIn(name) ?? name);
}

function named(speaker: string): Finding {
  return { kind: "speaker", attribution: { speaker, role: null, organisation: null } };
}

function nameIn(before: string): string | null {
  const words = before.trim();
  const quoted = QUOTED.exec(words)?.groups?.["name"];
  if (quoted !== undefined) return quoted;
  const rest = words.replace(UP_TO_NAME, "");
  const name = NAME.exec(rest)?.groups?.["name"];
  if (name !== undefined) return name;
  const { last, first } = LAST_FIRST.exec(words)?.groups ?? {};
  return last === undefined || first === undefined || rest !== first ? null : `${first} ${last}`;
}
