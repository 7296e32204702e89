import { expect, test } from "@playwright/test";
import { withChosen } from "../../../../slides/saved/chosen-displays.ts";
import { defaultPreferences, readPreferences } from "../../../../slides/saved/preferences.ts";

const beamer = { id: 3, label: "Beamer", width: 1920, height: 1080, internal: false };

test("preferences of the first version keep their language", () => {
  const read = readPreferences({ version: 1, language: "fr" });
  expect(read.ok && read.value).toEqual({ ...defaultPreferences, language: "fr" });
});

test("preferences are read as they were kept", () => {
  const kept = {
    ...defaultPreferences,
    keys: [{ row: "black" as const, chords: ["B"] }],
    displays: [{ plugged: "Beamer | Built-in", audience: beamer }],
  };
  const read = readPreferences(JSON.parse(JSON.stringify(kept)));
  expect(read.ok && read.value).toEqual(kept);
});

test("one choice is kept for each set of displays, the latest last, the oldest forgotten", () => {
  const first = withChosen([], { plugged: "a", audience: beamer });
  const again = withChosen(withChosen(first, { plugged: "b", audience: beamer }), {
    plugged: "a",
    audience: { ...beamer, id: 9 },
  });
  expect(again.map(({ plugged, audience }) => `${plugged} ${audience.id}`)).toEqual(["b 3", "a 9"]);
  const many = Array.from({ length: 60 }, (_, at) => ({ plugged: String(at), audience: beamer }));
  expect(many.reduce(withChosen, again)).toHaveLength(50);
});
