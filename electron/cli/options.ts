import {
  CELL_ORDERS,
  HANDOUT_LAYOUTS,
  INKS,
  MARGINS,
  NOT_BRIEFED,
  ORIENTATIONS,
  PAPERS,
} from "../../slides/handout/options.ts";
import { COPIES, DIALECTS, EXPORT_FORMATS, SCALES } from "../../slides/export/options.ts";
import { TRANSITIONS } from "../../slides/look/look.ts";
import { THEMES } from "../../slides/look/themes.ts";
import { ROUTE_MINUTES } from "../../slides/routes/route.ts";
import { FORMATS } from "../../slides/memo/read/index.ts";
import type { Command } from "./command.ts";

/** The commands that a person can name. */
export type CommandName = "check" | "export" | "present";

export interface OptionRule {
  readonly type: "boolean" | "string";
  readonly short?: string;
  /** The commands that take it. */
  readonly commands: readonly CommandName[];
  /** The values it takes, or null for anything. */
  readonly values: readonly string[] | null;
  /** Whether it may be given several times. */
  readonly repeats?: true;
}

const everywhere: readonly CommandName[] = ["check", "export", "present"];

/** Every option of the command line, by its long name. */
export const optionRules = {
  help: { type: "boolean", short: "h", commands: everywhere, values: null },
  version: { type: "boolean", commands: everywhere, values: null },
  as: { type: "string", commands: everywhere, values: FORMATS },
  json: { type: "boolean", commands: ["check"], values: null },
  explain: { type: "boolean", commands: ["check"], values: null },
  output: { type: "string", short: "o", commands: ["export"], values: null, repeats: true },
  format: { type: "string", commands: ["export"], values: EXPORT_FORMATS },
  copy: { type: "string", commands: ["export"], values: COPIES },
  shape: { type: "string", commands: ["export"], values: ["16:9", "4:3"] },
  layout: { type: "string", commands: ["export"], values: HANDOUT_LAYOUTS },
  paper: { type: "string", commands: ["export"], values: PAPERS },
  orientation: { type: "string", commands: ["export"], values: ORIENTATIONS },
  margins: { type: "string", commands: ["export"], values: MARGINS },
  order: { type: "string", commands: ["export"], values: CELL_ORDERS },
  large: { type: "boolean", commands: ["export"], values: null },
  duplex: { type: "boolean", commands: ["export"], values: null },
  copies: { type: "string", commands: ["export"], values: null },
  holder: { type: "string", commands: ["export"], values: null, repeats: true },
  backup: { type: "string", commands: ["export"], values: ["include", "omit"] },
  route: { type: "string", commands: ["export"], values: ["all", ...ROUTE_MINUTES.map(String)] },
  "not-briefed": { type: "string", commands: ["export"], values: NOT_BRIEFED },
  ink: { type: "string", commands: ["export"], values: INKS },
  grayscale: { type: "boolean", commands: ["export"], values: null },
  lines: { type: "boolean", commands: ["export"], values: null },
  marking: { type: "string", commands: ["export"], values: null },
  dialect: { type: "string", commands: ["export"], values: DIALECTS },
  scale: { type: "string", commands: ["export"], values: SCALES },
  hidden: { type: "string", commands: ["export"], values: ["include", "omit"] },
  theme: { type: "string", commands: ["export", "present"], values: THEMES },
  transition: { type: "string", commands: ["export", "present"], values: TRANSITIONS },
  builds: { type: "boolean", commands: ["export", "present"], values: null },
  brand: { type: "string", commands: ["export", "present"], values: null },
  from: { type: "string", commands: ["present"], values: null },
  minutes: { type: "string", commands: ["present"], values: null },
  browser: { type: "boolean", commands: ["present"], values: null },
  "no-trace": { type: "boolean", commands: ["present"], values: null },
} as const satisfies Readonly<Record<string, OptionRule>>;

export type OptionName = keyof typeof optionRules;

/** The first words that are commands. */
export const commandNames: readonly CommandName[] = [
  "check",
  "export",
  "present",
] satisfies readonly Command["kind"][];

/** The text of `lectern --help`. */
export const help = `Lectern turns a memo into slides and speaker notes.

  lectern [present] MEMO [--from N] [--minutes M] [--browser]
  lectern check MEMO [--json] [--explain]
  lectern export MEMO -o FILE [-o FILE …] [--format html|pdf|pptx|md|png|json|briefing]
                 [--copy presenter|audience] [--shape 16:9|4:3]
                 [--layout slides|notes|outline|memo|1|2|3|4|6|9]
                 [--paper a4|letter] [--orientation portrait|landscape]
                 [--margins narrow|normal|wide] [--order rows|columns]
                 [--ink colour|grayscale|black-and-white] [--grayscale]
                 [--large] [--lines] [--duplex] [--copies N] [--holder NAME]
                 [--backup include|omit] [--hidden include|omit]
                 [--route 20|10|5|2|all] [--not-briefed list|omit|include]
                 [--marking TEXT] [--dialect reveal|marp|slidev] [--scale 1|2|3]
  lectern --help | --version

MEMO is a Word, OpenDocument, PDF, HTML, mail, Markdown or plain text
file; "-" reads standard input.

  --as FORMAT      how to read MEMO, where it does not tell by itself:
                   md, txt, docx, odt, html, eml or pdf
  --from N         open on slide N
  --minutes M      how long the briefing may last
  --browser        open the browser, not the app
  --no-trace       the app keeps nothing of the briefing on this machine
  --json           print the whole account as one JSON object
  --explain        say which rule made each slide, and why its line
  -o, --output     the file to write; its ending gives the format
  --format         the format, where the ending does not give it
  --copy           presenter: with speaker notes; audience: without,
                   proven before the file is written (audience; notes
                   pages and briefings are always the presenter's)
  --marking TEXT   stands at the top and bottom of every slide and page
                   (the memo's own classification line)
  --dialect        whose Markdown: reveal.js, Marp or Slidev (reveal)
  --scale          how large pictures are, 1 is 1280 by 720 (1)
  --shape          the proportions of the slides (16:9)
  --layout         what a PDF's pages hold: one slide each (slides), a
                   slide and its notes, the slides' words (outline), the memo
                   itself, or so many slides to a page
  --paper          what the pages are printed on; without it, pages of
                   --layout slides have the slide's own size
  --orientation    which way the paper stands (what suits the layout)
  --margins        how wide they are (normal)
  --order          which way slides follow each other on a page (rows)
  --large          large print: 18 points and more
  --ink            colour, grayscale, or black-and-white: no tints, and
                   dark slides turned light (colour)
  --grayscale      the same as --ink grayscale
  --lines          ruled lines to write on, where there is room
  --duplex         room for a binding, and copies begin on the right
  --copies N       numbered copies, with a list for collecting them
  --holder NAME    who gets the next copy; may be given for each
  --backup         whether backup slides are in it (include)
  --hidden         whether slides that are passed over are in it (omit)
  --route          the shorter version that is briefed, in minutes (the one
                   that a briefing was left in, else all): pages hold it
  --not-briefed    slides that it leaves out: on a list at the end, nothing
                   of them, or pages like the others (list)

The look, for present and export:
  --theme          light, dark or contrast (light)
  --transition     none or fade (none)
  --builds         bring a list's items one after the other
  --brand FILE     an organisation's colours and logo

Options may stand in any order; "--" ends them.
Exit status: 0 all is well, 1 the check fails, 2 wrong usage or a file
that can't be read or written.
`;
