import { expect, test } from "@playwright/test";
import { identityOf } from "../../../../electron/main/display-identity.ts";
import { layOut, type Layout } from "../../../../electron/main/placement.ts";
import { laptop, projector } from "../../../support/electron-stand-in/displays.ts";

const monitor = {
  ...projector,
  id: 3,
  label: "Monitor",
  bounds: { x: -1280, y: 0, width: 1280, height: 1024 },
};

function told({ audience, presenter }: Layout): string {
  return `audience ${audience.mode} on ${audience.display.label}, presenter ${presenter.mode} on ${presenter.display.label}`;
}

test("with two displays the audience fills the second and the presenter has the first", () => {
  expect(told(layOut([laptop, projector], laptop, null))).toBe(
    "audience full-screen on Projector, presenter maximised on Built-in",
  );
});

test("with one display both windows are on it, the presenter smaller so that the slide shows behind", () => {
  const { audience, presenter } = layOut([laptop], laptop, identityOf(projector));
  expect([audience.mode, audience.bounds, presenter.mode, presenter.bounds]).toEqual([
    "maximised",
    laptop.workArea,
    "window",
    { x: 108, y: 91, width: 1224, height: 744 },
  ]);
});

test("the audience returns to the display it was on", () => {
  expect(told(layOut([laptop, monitor, projector], laptop, identityOf(projector)))).toMatch(
    /full-screen on Projector/,
  );
});

test("the audience may have the primary display; then the presenter has another", () => {
  expect(told(layOut([projector, laptop], projector, identityOf(projector)))).toBe(
    "audience full-screen on Projector, presenter maximised on Built-in",
  );
});

test("a display that is plugged in comes before one that is built in", () => {
  const second = { ...laptop, id: 9, label: "Second panel" };
  expect(told(layOut([laptop, second, projector], laptop, null))).toMatch(
    /audience full-screen on Projector/,
  );
});
