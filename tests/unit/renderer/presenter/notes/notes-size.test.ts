import { expect, test } from "@playwright/test";
import {
  rememberedSize,
  rememberSize,
  steppedSize,
  usualSize,
} from "../../../../../renderer/presenter/notes/notes-size.ts";

/** A store in memory. */
function store(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage; // Only these two are used.
}

test("steps from 16 to 72 pixels and no further", () => {
  expect([
    steppedSize(16, -1),
    steppedSize(16, 1),
    steppedSize(72, 1),
    steppedSize(30, 1),
    steppedSize(30, -1),
  ]).toEqual([16, 18, 72, 32, 28]);
});

test("a wider window begins with larger notes", () => {
  expect([400, 1024, 1280, 1920, 9999].map(usualSize)).toEqual([16, 24, 28, 40, 72]);
});

test("remembers the size, and nothing where storage is shut off", () => {
  const kept = store();
  expect(rememberedSize(() => kept)).toBeNull();
  rememberSize(() => kept, 48);
  expect(rememberedSize(() => kept)).toBe(48);
  const shut = (): Storage => {
    throw new DOMException("denied", "SecurityError");
  };
  rememberSize(shut, 48);
  expect(rememberedSize(shut)).toBeNull();
});
