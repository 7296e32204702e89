import { expect, test } from "@playwright/test";
import { compile, lint, type Files, type Findings } from "../../support/scratch-repository.ts";

/** Every folder that has import rules. */
const folders = [
  "slides",
  "electron/contract",
  "electron/preload",
  "electron/main",
  "electron/cli",
  "renderer/shared",
  "renderer/desk",
  "renderer/presenter",
  "renderer/audience",
  "renderer/browser",
] as const;

type Folder = (typeof folders)[number];

const windows = ["renderer/desk", "renderer/presenter", "renderer/audience"] as const;

/** Which folder may import which others: the architecture's table. */
const mayImport: Readonly<Record<Folder, readonly Folder[]>> = {
  slides: [],
  "electron/contract": ["slides"],
  "electron/preload": ["electron/contract", "slides"],
  "electron/main": ["electron/contract", "slides"],
  "electron/cli": ["electron/contract", "slides"],
  "renderer/shared": ["electron/contract", "slides"],
  "renderer/desk": ["renderer/shared", "electron/contract", "slides"],
  "renderer/presenter": ["renderer/shared", "electron/contract", "slides"],
  "renderer/audience": ["renderer/shared", "electron/contract", "slides"],
  "renderer/browser": [...windows, "renderer/shared", "electron/contract", "slides"],
};

/** Which folder may import which packages, of those that not everybody may. */
const mayUse: Readonly<Record<Folder, readonly string[]>> = {
  slides: [],
  "electron/contract": [],
  "electron/preload": ["electron"],
  "electron/main": ["electron", "node:fs"],
  "electron/cli": ["node:fs", "playwright-core"],
  "renderer/shared": ["react", "react-dom", "reveal.js"],
  "renderer/desk": ["react", "react-dom"],
  "renderer/presenter": ["react", "react-dom"],
  "renderer/audience": ["react", "react-dom"],
  "renderer/browser": ["react", "react-dom", "reveal.js"],
};

const guardedPackages = ["electron", "node:fs", "playwright-core", "react", "react-dom", "reveal.js"];

/** Names of the surroundings that each folder must not know. */
const unknownNames: Partial<Record<Folder, readonly string[]>> = {
  slides: ["document", "window", "process", "Buffer", "console", "setTimeout", "TextDecoder"],
  "electron/main": ["document", "window"],
  "electron/cli": ["document", "window"],
  "electron/preload": ["process", "Buffer"],
  "renderer/desk": ["process", "Buffer"],
};

test.describe("the compiler", () => {
  test.describe.configure({ mode: "default" });
  let findings: Findings;

  test.beforeAll(() => {
    findings = compile({ ...things(), ...importsBetweenFolders(), ...usesOfNames() });
  });

  for (const from of folders) {
    for (const to of folders.filter((folder) => folder !== from)) {
      const allowed = mayImport[from].includes(to);
      test(`${allowed ? "lets" : "does not let"} ${from} import ${to}`, () => {
        const found = findings.get(importFile(from, to)) ?? [];
        expect(found.includes("TS6307"), found.join()).toBe(!allowed);
      });
    }
    for (const name of unknownNames[from] ?? []) {
      test(`does not know ${name} in ${from}`, () => {
        expect(findings.get(nameFile(from, name))).toHaveLength(1);
      });
    }
  }
});

test.describe("the linter", () => {
  test.describe.configure({ mode: "default" });
  let findings: Findings;

  test.beforeAll(() => {
    findings = lint(importsOfPackages());
  });

  for (const folder of folders) {
    for (const name of guardedPackages) {
      const allowed = mayUse[folder].includes(name);
      test(`${allowed ? "lets" : "does not let"} ${folder} import ${name}`, () => {
        const found = findings.get(packageFile(folder, name)) ?? [];
        expect(found).toEqual(allowed ? [] : ["eslint(no-restricted-imports)"]);
      });
    }
  }
});

/** Something to import in every folder. */
function things(): Files {
  return Object.fromEntries(folders.map((folder) => [`${folder}/thing.ts`, "export const thing = 1;\n"]));
}

function importsBetweenFolders(): Files {
  const pairs = folders.flatMap((from) =>
    folders.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  return Object.fromEntries(
    pairs.map(([from, to]) => {
      const up = "../".repeat(from.split("/").length);
      return [importFile(from, to), `export { thing } from "${up}${to}/thing.ts";\n`];
    }),
  );
}

function usesOfNames(): Files {
  const uses = folders.flatMap((folder) =>
    (unknownNames[folder] ?? []).map((name) => [folder, name] as const),
  );
  return Object.fromEntries(
    uses.map(([folder, name]) => [nameFile(folder, name), `export const used: unknown = ${name};\n`]),
  );
}

function importsOfPackages(): Files {
  const uses = folders.flatMap((folder) => guardedPackages.map((name) => [folder, name] as const));
  return Object.fromEntries(uses.map(([folder, name]) => [packageFile(folder, name), `import "${name}";\n`]));
}

function importFile(from: Folder, to: Folder): string {
  return `${from}/imports-${to.replace("/", "-")}.ts`;
}

function nameFile(folder: Folder, name: string): string {
  return `${folder}/uses-${name}.ts`;
}

function packageFile(folder: Folder, name: string): string {
  return `${folder}/imports-package-${name.replace(/[:.]/g, "-")}.ts`;
}
