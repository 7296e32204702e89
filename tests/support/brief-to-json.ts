import { brief } from "../../slides/brief.ts";
import { briefingJson, failureJson } from "../../slides/export/json.ts";

/** What `lectern check --json` prints of a document; bundled by a test to run in a browser. */
export async function briefToJson(bytes: readonly number[], name: string): Promise<string> {
  const briefing = await brief(Uint8Array.from(bytes), name, { shape: "16:9" });
  return briefing.ok ? briefingJson(briefing.value) : failureJson(briefing.problem);
}
