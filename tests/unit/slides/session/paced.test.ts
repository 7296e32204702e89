import { expect, test } from "@playwright/test";
import { paced } from "../../../../slides/session/paced.ts";

/** A teller whose frames pass by hand. */
function slowly(): {
  readonly told: number[];
  readonly tell: (value: number) => void;
  readonly frame: () => void;
} {
  const told: number[] = [];
  const due: (() => void)[] = [];
  const tell = paced<number>(
    (value) => void told.push(value),
    (work) => void due.push(work),
  );
  return { told, tell, frame: () => due.shift()?.() };
}

test("a value that comes alone is told at once", () => {
  const { told, tell, frame } = slowly();
  tell(1);
  frame();
  tell(2);
  expect(told).toEqual([1, 2]);
});

test("of many values in a frame the first and the last are told", () => {
  const { told, tell, frame } = slowly();
  for (let value = 1; value <= 1000; value += 1) tell(value);
  expect(told).toEqual([1]);
  frame();
  expect(told).toEqual([1, 1000]);
  tell(1001);
  frame();
  expect(told).toEqual([1, 1000, 1001]);
});

test("what is told while it is being told comes after it", () => {
  const told: number[] = [];
  const due: (() => void)[] = [];
  const tell = paced<number>(
    (value) => {
      told.push(value);
      if (value === 1) tell(2);
    },
    (work) => void due.push(work),
  );
  tell(1);
  due.shift()?.();
  expect(told).toEqual([1, 2]);
});
