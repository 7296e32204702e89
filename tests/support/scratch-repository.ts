import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Source files by their path in the repository. */
export type Files = Readonly<Record<string, string>>;

/** What the compiler or the linter has against each file: "TS6307", "eslint(no-empty)". */
export type Findings = ReadonlyMap<string, readonly string[]>;

/** Compiles files under this repository's own projects, with nothing else in them. */
export function compile(files: Files): Findings {
  return inScratchRepository(files, (folder) => {
    const output = run(folder, "typescript/bin/tsc", ["--build", "--pretty", "false"]);
    return collect(output, /^(\S+)\(\d+,\d+\): error (TS\d+):/gm);
  });
}

/** Lints files under this repository's own rules. */
export function lint(files: Files): Findings {
  return inScratchRepository(files, (folder) => {
    const output = run(folder, "oxlint/bin/oxlint", [
      "--config",
      "build/oxlint.json",
      "--format",
      "unix",
      ...topLevel(files),
    ]);
    return collect(output, /^(\S+):\d+:\d+: .* \[Error\/(.+)\]$/gm);
  });
}

/** The folders that the files lie in; the linter would otherwise follow the link to the installed packages. */
function topLevel(files: Files): readonly string[] {
  return [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? path))];
}

function inScratchRepository<Value>(files: Files, work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "lectern-rules-"));
  try {
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    for (const path of ["tsconfig.json", "build/tsconfig.base.json", "build/oxlint.json", ...projects()]) {
      cpSync(join(root, path), join(folder, path));
    }
    for (const [path, source] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The configuration files of all projects. */
function projects(): readonly string[] {
  const solution = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
    readonly references: readonly { readonly path: string }[];
  };
  return solution.references.map(({ path }) => join(path, "tsconfig.json"));
}

function run(folder: string, program: string, words: readonly string[]): string {
  const ended = spawnSync(process.execPath, [join(root, "node_modules", program), ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  if (ended.error !== undefined) throw ended.error;
  return ended.stdout + ended.stderr;
}

function collect(output: string, pattern: RegExp): Findings {
  const findings = new Map<string, string[]>();
  for (const [, file = "", rule = ""] of output.matchAll(pattern)) {
    findings.set(file, [...(findings.get(file) ?? []), rule]);
  }
  return findings;
}
