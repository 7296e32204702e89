import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";

/** Every file below a folder with its bytes, and with those of its parts where it is a briefing; as UTF-8 and as UTF-16. */
export function everythingBelow(folder: string): string {
  if (!existsSync(folder)) return "";
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const bytes = readFileSync(path);
      const parts = path.endsWith(".briefing") ? Object.values(unzipSync(new Uint8Array(bytes))) : [];
      return [bytes, ...parts.map((part) => Buffer.from(part))]
        .flatMap((each) => [each.toString("utf8"), each.toString("utf16le")])
        .join("\n");
    })
    .join("\n");
}
