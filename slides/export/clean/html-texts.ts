import type { Deck } from "../../deck/deck.ts";
import { failure, success, type Result } from "../../result.ts";
import { readCarriedContent } from "../carried-content.ts";
import { CONTENT_ID, CONTENT_MARKER } from "../single-file.ts";
import { fingerprint } from "../../fingerprint.ts";
import { slideTexts } from "../slide-texts.ts";
import type { FileTexts } from "./leaks.ts";

const BLOCK = new RegExp(`<script type="application/json" id="${CONTENT_ID}">([^<]*)</script>`, "u");
const TITLE = /<title>([^<]*)<\/title>/u;

/** Hex digits that programs are compared by: all that SHA-256 has. */
const DIGITS = 64;

/**
 * What a single file says: its title and its data block, which may hold nothing but a deck without notes. All the rest
 * has to be the program `template`, by its hash.
 */
export function htmlTexts(file: string, template: string): Result<FileTexts> {
  const block = BLOCK.exec(file);
  if (block === null) return unproven("it has no data block");
  const program = file.replace(BLOCK, () => CONTENT_MARKER).replace(TITLE, "<title></title>");
  const known = template.replace(TITLE, "<title></title>");
  if (fingerprint(program, DIGITS) !== fingerprint(known, DIGITS))
    return unproven("its program is not the known one");
  const json = block[1] ?? "";
  const read = readCarriedContent(json);
  if (!read.ok || read.value.mode !== "present") return unproven("its data block can't be read");
  const content = read.value;
  // What was read has only fields that we know; a field beside them would make the difference.
  if (JSON.stringify(content).replaceAll("<", "\\u003c") !== json)
    return unproven("its data block holds more than a deck");
  if (content.copy !== "audience" || !isBare(content.deck))
    return unproven("its deck holds what is the speaker's");
  const { deck } = content;
  const texts = deck.slides.flatMap((slide, index) => [...slideTexts(slide, deck, index), ...spoken(slide)]);
  const brand = deck.look.brand?.name ?? "";
  return success({ texts: [TITLE.exec(file)?.[1] ?? "", deck.title, brand, ...texts], own: new Set() });
}

/** Without notes and sources, and with ids that say nothing. */
function isBare(deck: Deck): boolean {
  return (
    /^[0-9a-f]*$/u.test(deck.fingerprint) &&
    deck.slides.every(
      ({ id, section, notes, sources, plannedSeconds, keyLine }) =>
        notes.length === 0 &&
        sources.length === 0 &&
        plannedSeconds === null &&
        keyLine === null &&
        [id, section ?? id].every((each) => SPEECHLESS_ID.test(each)),
    )
  );
}

/** A kind, a hash and a turn. */
const SPEECHLESS_ID = /^[a-z]+-[0-9a-f]{8}(?:-\d+)?$/u;

/** All that is said of a speaker, drawn or not. */
function spoken({ attribution }: Deck["slides"][number]): readonly string[] {
  return attribution === null
    ? []
    : [attribution.speaker, attribution.role ?? "", attribution.organisation ?? ""];
}

function unproven(why: string): ReturnType<typeof failure> {
  return failure("export/unproven", `It can't be proven that the page is free of speaker notes: ${why}.`);
}
