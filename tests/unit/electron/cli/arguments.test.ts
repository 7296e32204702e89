import { expect, test } from "@playwright/test";
import { DEFAULT_HANDOUT } from "../../../../slides/handout/options.ts";
import { asksForJson, readArguments } from "../../../../electron/cli/arguments.ts";
import type { Command } from "../../../../electron/cli/command.ts";

const PLAIN = { theme: null, transition: null, builds: null, brand: null } as const;

/** Command lines that mean something, and what. */
const understood: readonly (readonly [line: string, command: Command])[] = [
  ["--help", { kind: "help" }],
  ["check memo.md -h", { kind: "help" }],
  ["--version", { kind: "version" }],
  ["check memo.md", { kind: "check", memo: { path: "memo.md", as: null }, json: false, explain: false }],
  [
    "check --json memo.md",
    { kind: "check", memo: { path: "memo.md", as: null }, json: true, explain: false },
  ],
  [
    "--json check memo.md",
    { kind: "check", memo: { path: "memo.md", as: null }, json: true, explain: false },
  ],
  [
    "check memo.md --explain",
    { kind: "check", memo: { path: "memo.md", as: null }, json: false, explain: true },
  ],
  ["check - --as txt", { kind: "check", memo: { path: null, as: "txt" }, json: false, explain: false }],
  ["check --as=md -", { kind: "check", memo: { path: null, as: "md" }, json: false, explain: false }],
  ["check -- --json", { kind: "check", memo: { path: "--json", as: null }, json: false, explain: false }],
  [
    "memo.md",
    {
      kind: "present",
      memo: { path: "memo.md", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: false,
      look: PLAIN,
    },
  ],
  [
    "present memo.md",
    {
      kind: "present",
      memo: { path: "memo.md", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: false,
      look: PLAIN,
    },
  ],
  [
    "memo.md --browser --from 7 --minutes 20",
    {
      kind: "present",
      memo: { path: "memo.md", as: null },
      from: 7,
      minutes: 20,
      browser: true,
      noTrace: false,
      look: PLAIN,
    },
  ],
  [
    "memo.md --no-trace",
    {
      kind: "present",
      memo: { path: "memo.md", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: true,
      look: PLAIN,
    },
  ],
  [
    "-- check",
    {
      kind: "present",
      memo: { path: "check", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: false,
      look: PLAIN,
    },
  ],
  [
    "present check",
    {
      kind: "present",
      memo: { path: "check", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: false,
      look: PLAIN,
    },
  ],
  [
    "memo.md --theme dark --transition fade --builds --brand harbours.json",
    {
      kind: "present",
      memo: { path: "memo.md", as: null },
      from: 1,
      minutes: null,
      browser: false,
      noTrace: false,
      look: { theme: "dark", transition: "fade", builds: true, brand: "harbours.json" },
    },
  ],
  [
    "export memo.md -o a.html --theme contrast",
    { ...exported([{ path: "a.html", format: "html" }]), look: { ...PLAIN, theme: "contrast" } },
  ],
  ["export memo.md -o a.html", exported([{ path: "a.html", format: "html" }])],
  ["export -o a.HTML memo.md", exported([{ path: "a.HTML", format: "html" }])],
  ["export memo.md -oa.json", exported([{ path: "a.json", format: "json" }])],
  ["export memo.md -o=a.json", exported([{ path: "a.json", format: "json" }])],
  ["export memo.md --output=a.json", exported([{ path: "a.json", format: "json" }])],
  ["export memo.md --output a.json", exported([{ path: "a.json", format: "json" }])],
  [
    "export -o a.html memo.md -o b/a.json",
    exported([
      { path: "a.html", format: "html" },
      { path: "b/a.json", format: "json" },
    ]),
  ],
  ["export memo.md -o a --format html", exported([{ path: "a", format: "html" }])],
  [
    "export memo.md -o a.html --copy presenter --shape 4:3",
    { ...exported([{ path: "a.html", format: "html" }]), copy: "presenter", shape: "4:3" },
  ],
  [
    "export memo.md -o a.pdf --layout 6 --paper letter --lines --grayscale --hidden include",
    {
      ...exported([{ path: "a.pdf", format: "pdf" }]),
      handout: {
        ...DEFAULT_HANDOUT,
        layout: "6",
        paper: "letter",
        lines: true,
        ink: "grayscale",
        hidden: "include",
      },
    },
  ],
  [
    "export memo.md -o a.pdf --layout 9 --orientation portrait --margins wide --order columns --large --ink black-and-white --duplex --backup omit --route 5 --not-briefed omit --copies 12 --holder Quint --holder Reyes",
    {
      ...exported([{ path: "a.pdf", format: "pdf" }]),
      route: 5,
      handout: {
        layout: "9",
        paper: null,
        orientation: "portrait",
        margins: "wide",
        order: "columns",
        size: "large",
        ink: "black-and-white",
        duplex: true,
        lines: false,
        backup: "omit",
        hidden: "omit",
        notBriefed: "omit",
        copies: { count: 12, holders: ["Quint", "Reyes"] },
      },
    },
  ],
  [
    "export memo.md -o a.pdf --holder Quint",
    {
      ...exported([{ path: "a.pdf", format: "pdf" }]),
      handout: { ...DEFAULT_HANDOUT, copies: { count: 1, holders: ["Quint"] } },
    },
  ],
];

for (const [line, command] of understood) {
  test(`understands "lectern ${line}"`, () => {
    expect(readArguments(line.split(" "))).toEqual({ ok: true, value: command });
  });
}

/** Command lines that are refused, with the message. */
const refused: readonly (readonly [line: string, message: string])[] = [
  ["", "No memo was named."],
  ["check", "No memo was named."],
  ["check a.md b.md", 'One memo at a time, but "a.md" and "b.md" were named.'],
  ["check memo.md --bogus", "There is no option --bogus."],
  ["check memo.md -x", "There is no option -x."],
  ["check memo.md --json=yes", '--json takes no value, but "yes" was given.'],
  ["check memo.md --as doc", '--as can\'t be "doc".'],
  ["check memo.md --as md --as txt", "--as was given twice."],
  ["check memo.md -o a.html", "lectern check has no option --output."],
  ["export memo.md --json -o a.json", "lectern export has no option --json."],
  ["export memo.md", "lectern export needs a file to write."],
  ["export memo.md -o", "-o needs a value."],
  ["export memo.md -o --copy", "-o needs a value."],
  ["export memo.md -o=", "-o needs a value."],
  ["memo.md --minutes soon", '--minutes can\'t be "soon".'],
  ["memo.md --minutes 601", '--minutes can\'t be "601".'],
  ["export memo.md -o a.xyz", 'Lectern can\'t tell a format from the name "a.xyz".'],
  ["export memo.md -o a.pdf --layout 5", '--layout can\'t be "5".'],
  ["export memo.md -o a.pdf --paper a5", '--paper can\'t be "a5".'],
  [
    "export memo.md -o a.pdf --layout notes --copy audience",
    "--layout notes holds the speaker's words: it is always a presenter copy.",
  ],
  ["export memo.md -o a.pdf --copies 0", '--copies can\'t be "0".'],
  ["export memo.md -o a.pdf --copies 1 --holder A --holder B", "2 holders were named for 1 copies."],
  [
    "export memo.md -o a.pdf --grayscale --ink colour",
    "--grayscale and --ink colour ask for different pages.",
  ],
  ["export memo.md -o a", 'Lectern can\'t tell a format from the name "a".'],
  ["export memo.md -o a.html --format xyz", '--format can\'t be "xyz".'],
  ["export memo.md -o a.html -o a.html", '"a.html" was named twice.'],
  ["export memo.md -o a.html --copy both", '--copy can\'t be "both".'],
  ["export memo.md -o a.html --shape 16:10", '--shape can\'t be "16:10".'],
  [
    "export memo.md -o a.briefing --copy audience",
    '"a.briefing" would hold the whole memo: a briefing is always a presenter copy.',
  ],
  ["memo.md --theme pink", '--theme can\'t be "pink".'],
  ["check memo.md --theme dark", "lectern check has no option --theme."],
  ["present memo.md --from 0", '--from can\'t be "0".'],
  ["present memo.md --from 1.5", '--from can\'t be "1.5".'],
  ["present memo.md --from=-1", '--from can\'t be "-1".'],
  ["present memo.md --json", "lectern present has no option --json."],
];

for (const [line, message] of refused) {
  test(`refuses "lectern ${line}" with one sentence and a hint`, () => {
    const outcome = readArguments(line === "" ? [] : line.split(" "));
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: "usage/arguments",
        severity: "error",
        message,
        place: null,
        hint: expect.stringMatching(/\S/),
      },
    });
  });
}

test("an option that only an object's prototype has does not exist", () => {
  expect(readArguments(["check", "memo.md", "--constructor"])).toMatchObject({
    problem: { message: "There is no option --constructor." },
  });
});

test("a command line asks for JSON even where the rest of it is wrong", () => {
  expect(asksForJson(["check", "--bogus", "--json"])).toBe(true);
});

test("a file named --json does not ask for JSON", () => {
  expect(asksForJson(["check", "--", "--json"])).toBe(false);
});

function exported(
  outputs: Extract<Command, { kind: "export" }>["outputs"],
): Extract<Command, { kind: "export" }> {
  const memo = { path: "memo.md", as: null };
  return {
    kind: "export",
    memo,
    outputs,
    copy: null,
    shape: null,
    route: null,
    handout: DEFAULT_HANDOUT,
    look: PLAIN,
    marking: null,
    dialect: "reveal",
    scale: "1",
  };
}
