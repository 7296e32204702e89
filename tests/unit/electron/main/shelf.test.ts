import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createShelf, type Keepsake } from "../../../../electron/main/shelf.ts";

const now = 1_700_000_000_000;
let top = "";
let folder = "";
const logged: string[] = [];
const log = (line: string): void => void logged.push(line);

test.beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "lectern-shelf-"));
  folder = join(top, "shelf");
  logged.length = 0;
});

test.afterEach(() => rmSync(top, { recursive: true }));

function keepsake(words: string, memoPath: string | null = "/memos/harbour.md"): Keepsake {
  return {
    label: { title: "Harbour", name: "harbour.md", date: null, slides: 3, changes: 0 },
    bytes: new TextEncoder().encode(words),
    memoPath,
  };
}

test("a briefing that was kept is found with its latest state", async () => {
  const shelf = createShelf(folder, log);
  await shelf.keep(keepsake("first"), now);
  const kept = await shelf.keep(keepsake("second"), now + 1);
  const id = kept.ok ? (kept.value ?? "") : "";
  const found = await createShelf(folder, log).find(id);
  expect(found.ok && [readFileSync(found.value.path, "utf8"), found.value.memoPath]).toEqual([
    "second",
    "/memos/harbour.md",
  ]);
  expect(await shelf.list()).toEqual([
    { id, title: "Harbour", name: "harbour.md", date: null, slides: 3, changes: 0, keptAtMs: now + 1 },
  ]);
});

test("the last ten states are kept", async () => {
  const shelf = createShelf(folder, log);
  const ids = await Promise.all(
    Array.from({ length: 13 }, (_, index) => shelf.keep(keepsake(`state ${index + 1}`), now + index)),
  );
  const id = ids[0]?.ok === true ? (ids[0].value ?? "") : "";
  const states = readdirSync(join(folder, id)).filter((name) => name.endsWith(".briefing"));
  expect(states.map((name) => readFileSync(join(folder, id, name), "utf8"))).toEqual(
    Array.from({ length: 10 }, (_, index) => `state ${index + 4}`),
  );
});

test("the briefing that was kept last comes first", async () => {
  const shelf = createShelf(folder, log);
  await shelf.keep(keepsake("a", "/memos/a.md"), now);
  await shelf.keep(keepsake("b", "/memos/b.md"), now + 2);
  await shelf.keep(keepsake("c", "/memos/c.md"), now + 1);
  expect((await shelf.list()).map(({ keptAtMs }) => keptAtMs - now)).toEqual([2, 1, 0]);
});

test("nothing is left of a briefing that is forgotten", async () => {
  const shelf = createShelf(folder, log);
  const kept = await shelf.keep(keepsake("words of the memo"), now);
  const id = kept.ok ? (kept.value ?? "") : "";
  expect(await shelf.forget(id)).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual([]);
  const found = await shelf.find(id);
  expect(found.ok ? null : found.problem.code).toBe("shelf/gone");
});

test("where no trace may stay, nothing is kept", async () => {
  const shelf = createShelf(null, log);
  expect(await shelf.keep(keepsake("words"), now)).toEqual({ ok: true, value: null });
  expect([await shelf.list(), readdirSync(top)]).toEqual([[], []]);
});

test("a window's words never become a path", async () => {
  mkdirSync(join(top, "outside"));
  writeFileSync(join(top, "outside", "state-00000001.briefing"), "secret");
  const shelf = createShelf(folder, log);
  const results = [await shelf.find("../outside"), await shelf.forget("../outside")];
  expect(results.map((result) => (result.ok ? "done" : result.problem.code))).toEqual([
    "shelf/gone",
    "shelf/gone",
  ]);
  expect(readdirSync(join(top, "outside"))).toEqual(["state-00000001.briefing"]);
});

test("a card that can't be read hides its briefing alone", async () => {
  const shelf = createShelf(folder, log);
  const kept = await shelf.keep(keepsake("a", "/memos/a.md"), now);
  await shelf.keep(keepsake("b", "/memos/b.md"), now);
  writeFileSync(join(folder, kept.ok ? (kept.value ?? "") : "", "card.json"), '{"version":7');
  expect([(await shelf.list()).length, logged]).toEqual([
    1,
    ["a briefing on the shelf can't be read: SyntaxError"],
  ]);
});

test("a folder that can't be written is said, with its reason", async () => {
  writeFileSync(folder, "a file in its place");
  const kept = await createShelf(folder, log).keep(keepsake("a"), now);
  expect(kept.ok ? null : kept.problem.code).toBe("shelf/not-kept");
});
