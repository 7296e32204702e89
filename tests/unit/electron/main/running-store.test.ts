import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { createRunningStore } from "../../../../electron/main/running-store.ts";
import { createSessionHost } from "../../../../slides/session/host.ts";
import type { InkState } from "../../../../slides/session/ink/ink.ts";
import type { Snapshot } from "../../../../slides/session/session.ts";
import { startOf } from "../../../../slides/session/start.ts";
import { handMadeDeck } from "../../../support/hand-made-deck.ts";

const now = 1_700_000_000_000;
let folder = "";
const logged: string[] = [];
const log = (line: string): void => void logged.push(line);

test.beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "lectern-running-")), "running");
  logged.length = 0;
});

test.afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

function snapshotAt(slide: number): Snapshot {
  return createSessionHost(
    { monotonicMs: () => 0, wallMs: () => now },
    startOf(handMadeDeck, slide),
  ).snapshot();
}

async function savedSlide(slide: number): Promise<void> {
  const path = join(folder, "session.json");
  await expect.poll(() => (existsSync(path) ? readFileSync(path, "utf8") : "")).toContain(`"slide":${slide}`);
}

test("what was kept last is restored, deck and snapshot", async () => {
  const store = createRunningStore(folder, log);
  store.begin(handMadeDeck, snapshotAt(0), null);
  store.keep(snapshotAt(1));
  store.keep(snapshotAt(2));
  await savedSlide(2);
  expect(await createRunningStore(folder, log).restore(now)).toEqual({
    deck: handMadeDeck,
    snapshot: snapshotAt(2),
    ink: null,
  });
});

test("nothing is left of a briefing that is forgotten, even while it is being written", async () => {
  const store = createRunningStore(folder, log);
  store.begin(handMadeDeck, snapshotAt(0), null);
  await savedSlide(0);
  store.keep(snapshotAt(1));
  store.forget();
  expect(existsSync(folder)).toBe(false);
  expect(await store.restore(now)).toBeNull();
});

test("a briefing that stood still for half a day, or is not whole, is not resumed", async () => {
  const store = createRunningStore(folder, log);
  store.begin(handMadeDeck, snapshotAt(0), null);
  await savedSlide(0);
  expect(await store.restore(now + 13 * 3_600_000)).toBeNull();
  writeFileSync(join(folder, "session.json"), "{");
  expect(await store.restore(now)).toBeNull();
});

test("a disk that can't be written to is logged and stops nothing", async () => {
  mkdirSync(join(folder, ".."), { recursive: true });
  writeFileSync(folder, "a file where the folder should be");
  createRunningStore(folder, log).begin(handMadeDeck, snapshotAt(0), null);
  await expect.poll(() => logged.join("\n")).toMatch(/can't be saved: .*(EEXIST|ENOTDIR)/);
});

test("ink is restored with its briefing, and ink that is spoilt costs nothing else", async () => {
  const store = createRunningStore(folder, log);
  const ink = {
    number: 3,
    slides: [[0, [{ id: "a", colour: "red", points: [0.1, 0.2] }]]],
  } as const satisfies InkState;
  store.begin(handMadeDeck, snapshotAt(0), ink);
  await expect.poll(() => existsSync(join(folder, "ink.json"))).toBe(true);
  expect((await store.restore(now))?.ink).toEqual(ink);
  writeFileSync(join(folder, "ink.json"), "{}");
  expect(await store.restore(now)).toEqual({ deck: handMadeDeck, snapshot: snapshotAt(0), ink: null });
});

test("after a crash between the writes of a newer deck and its session, the version before is resumed whole", async () => {
  const newer = { ...handMadeDeck, title: "Another version", slides: handMadeDeck.slides.slice(0, 3) };
  const ink = {
    number: 3,
    slides: [[0, [{ id: "a", colour: "red", points: [0.1, 0.2] }]]],
  } as const satisfies InkState;
  const [sessionPath, inkPath] = [join(folder, "session.json"), join(folder, "ink.json")];
  const store = createRunningStore(folder, log);
  store.begin(handMadeDeck, snapshotAt(1), ink);
  await expect.poll(() => existsSync(inkPath)).toBe(true);
  const before = readdirSync(folder).map(
    (name) => [join(folder, name), readFileSync(join(folder, name))] as const,
  );

  const started = createSessionHost(
    { monotonicMs: () => 0, wallMs: () => now },
    startOf(newer, 2),
  ).snapshot();
  store.begin(newer, started, null);
  await savedSlide(2);
  expect(await store.restore(now)).toEqual({ deck: newer, snapshot: started, ink: null });
  await expect.poll(() => readdirSync(folder).filter((name) => name.startsWith("deck-"))).toHaveLength(1);
  expect(existsSync(inkPath)).toBe(false);

  for (const [path, content] of before) writeFileSync(path, content);
  expect(readFileSync(sessionPath, "utf8")).toContain(`"slide":1`);
  expect(readdirSync(folder).filter((name) => name.startsWith("deck-"))).toHaveLength(2);
  expect(await createRunningStore(folder, log).restore(now)).toEqual({
    deck: handMadeDeck,
    snapshot: snapshotAt(1),
    ink,
  });
});
