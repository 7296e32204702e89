import { expect, test } from "@playwright/test";
import { lint, type Files, type Findings } from "../../support/scratch-repository.ts";

/** What must not be written, and the rule that sees it. */
const violations: readonly { readonly rule: string; readonly path: string; readonly source: string }[] = [
  {
    rule: "typescript(no-explicit-any)",
    path: "slides/any.ts",
    source: "export function id(value: any): unknown {\n  return value;\n}\n",
  },
  {
    rule: "typescript(no-non-null-assertion)",
    path: "slides/non-null.ts",
    source: "export function first(list: readonly string[]): string {\n  return list[0]!;\n}\n",
  },
  {
    rule: "import(no-default-export)",
    path: "renderer/desk/default-export.tsx",
    source: "export default function Desk(): null {\n  return null;\n}\n",
  },
  {
    rule: "eslint(no-empty)",
    path: "electron/main/empty-catch.ts",
    source: 'export function quietly(): void {\n  try {\n    JSON.parse("");\n  } catch {}\n}\n',
  },
  {
    rule: "typescript(ban-ts-comment)",
    path: "slides/ts-comment.ts",
    source: '// @ts-ignore\nexport const one: number = "1";\n',
  },
  {
    rule: "typescript(triple-slash-reference)",
    path: "slides/triple-slash.ts",
    source: '/// <reference types="node" />\nexport const one = 1;\n',
  },
  {
    rule: "typescript(explicit-module-boundary-types)",
    path: "slides/no-return-type.ts",
    source: "export function one() {\n  return 1;\n}\n",
  },
  {
    rule: "typescript(consistent-type-imports)",
    path: "slides/value-import-of-type.ts",
    source: 'import { Memo } from "./memo/memo.ts";\nexport const read = (memo: Memo): Memo => memo;\n',
  },
  {
    rule: "eslint(no-param-reassign)",
    path: "slides/reassigned-parameter.ts",
    source: "export function next(value: number): number {\n  value += 1;\n  return value;\n}\n",
  },
  {
    rule: "eslint(no-console)",
    path: "renderer/shared/console.ts",
    source: 'console.log("here");\n',
  },
  {
    rule: "react(no-danger)",
    path: "renderer/desk/danger.tsx",
    source: 'export const page = <p dangerouslySetInnerHTML={{ __html: "<b>memo</b>" }} />;\n',
  },
  {
    rule: "unicorn(filename-case)",
    path: "slides/camelCase.ts",
    source: "export const one = 1;\n",
  },
  {
    rule: "unicorn(prefer-node-protocol)",
    path: "slides/bare-builtin.ts",
    source: 'import { readFileSync } from "fs";\nexport { readFileSync };\n',
  },
  {
    rule: "eslint(max-lines)",
    path: "slides/too-long.ts",
    source: Array.from({ length: 401 }, (_, line) => `export const line${line} = ${line};\n`).join(""),
  },
  {
    rule: "eslint(no-restricted-imports)",
    path: "electron/main/windows.ts",
    source: 'import { ipcMain } from "electron";\nexport { ipcMain };\n',
  },
  {
    rule: "eslint(no-restricted-imports)",
    path: "slides/type-import.ts",
    source: 'import type { App } from "electron";\nexport type { App };\n',
  },
];

/** What may stay as it is. */
const sound: Files = {
  "electron/main/ipc.ts": 'import { ipcMain } from "electron";\nexport { ipcMain };\n',
  "build/some.config.ts": "export default { root: 1 };\n",
  "build/scripts/some.ts": 'console.log("done");\n',
};

test.describe.configure({ mode: "default" });
let findings: Findings;

test.beforeAll(() => {
  findings = lint({ ...sound, ...Object.fromEntries(violations.map(({ path, source }) => [path, source])) });
});

for (const { rule, path } of violations) {
  test(`${rule} sees ${path}`, () => {
    expect(findings.get(path)).toContain(rule);
  });
}

for (const path of Object.keys(sound)) {
  test(`nothing is said against ${path}`, () => {
    expect(findings.get(path)).toBeUndefined();
  });
}
