import { arabicRule } from "./speakers/arabic.ts";
import { beforeRule } from "./speakers/before.ts";
import { behindRule } from "./speakers/behind.ts";
import { brokenRule } from "./speakers/broken.ts";
import { earlierRule } from "./speakers/earlier.ts";
import { eastAsianRule } from "./speakers/east-asian.ts";
import { footnoteRule } from "./speakers/footnote.ts";
import { interviewRule } from "./speakers/interview.ts";
import { koreanRule } from "./speakers/korean.ts";
import { leadInRule } from "./speakers/lead-in.ts";
import { replyLineRule } from "./speakers/reply-line.ts";
import type { Around, Finding, SpeakerRule } from "./speakers/scene.ts";
import { signedRule } from "./speakers/signed.ts";

/** The ways to tell who speaks, in order of trust: the first that has something to say decides, even if it is "unclear". */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  replyLineRule,
  behindRule,
  brokenRule,
  beforeRule,
  eastAsianRule,
  koreanRule,
  arabicRule,
  signedRule,
  leadInRule,
  footnoteRule,
  interviewRule,
  earlierRule,
];

/** What was found of a quotation's speaker, and by which rule. */
export interface Attributed {
  readonly finding: Finding | null;
  /** The name of the rule that decided, or "" for none. */
  readonly rule: string;
}

/** Who said a quotation; a wrong name is worse than none. */
export function attribute(around: Around): Attributed {
  for (const rule of SPEAKER_RULES) {
    const finding = rule.find(around);
    if (finding !== null) return { finding, rule: rule.name };
  }
  return { finding: null, rule: "" };
}
