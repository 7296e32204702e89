import { expect, test } from "@playwright/test";
import { fr } from "../../../../../renderer/shared/words/french/spaces.ts";

test("the sentence's own signs get unbreakable spaces, what stands in it stays as it is", () => {
  expect(fr`Lire « ${"a : b ?"} » : oui ?`).toBe("Lire «\u202fa : b ?\u202f»\u00a0: oui\u202f?");
});
