import { expect, test } from "@playwright/test";
import { bytesOf, makeFile, makeProvenFile, type FileRequest } from "../../../../slides/export/make-file.ts";
import { DEFAULT_HANDOUT } from "../../../../slides/handout/options.ts";
import { readBriefingFile } from "../../../../slides/saved/briefing-file/read.ts";
import { briefingOf } from "../briefing-of.ts";

const briefing = await briefingOf(`# Water

The river is rising. We have until Friday, and in the long weeks before that the harbour office has said nothing at all of what Aurelia Quint wrote to it about nineteen leaking gates and of the pumps that nobody ever ordered.
`);
const audience: FileRequest = {
  kind: { format: "md" },
  copy: "audience",
  omit: DEFAULT_HANDOUT,
  dialect: "reveal",
  arrangement: [],
  marking: null,
};

for (const format of ["md", "json", "pptx"] as const) {
  test(`an audience copy in ${format} is proven clean and handed on`, async () => {
    const file = await makeProvenFile(briefing, { ...audience, kind: { format } });
    expect(file.ok && bytesOf(file.value).length > 0).toBe(true);
  });
}

test("a page whose program is not a template's is a bug", () => {
  expect(() => makeFile(briefing, { ...audience, kind: { format: "html", template: "<html>" } })).toThrow();
});

test("a briefing carries the arrangement that is given, and the memo byte for byte", async () => {
  const arrangement = [{ kind: "join", slide: { kind: "statement", passage: null } }] as const;
  const file = makeFile(briefing, { ...audience, kind: { format: "briefing" }, arrangement });
  const opened = readBriefingFile(bytesOf(file));
  expect(opened.ok && opened.value.briefing.arrangement).toEqual(arrangement);
  expect(opened.ok && opened.value.briefing.memo.bytes).toEqual(briefing.source.bytes);
});
