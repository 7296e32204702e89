import { expectSlide, presentSample } from "../../support/briefing-steps.ts";
import { laptop, projector } from "../../support/electron-stand-in/displays.ts";
import type { ScriptedSystem } from "../../support/shell-driver.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";
import { words } from "../../../renderer/shared/words.ts";

/** Where the two windows are, in words. */
async function whereAll({ stateOf }: ScriptedSystem): Promise<string> {
  const [audience, presenter] = [await stateOf("audience"), await stateOf("presenter")];
  if (audience === null || presenter === null) return "a window is closed";
  const nameOf = (x: number): string => (x >= projector.bounds.x ? "projector" : "laptop");
  const front = presenter.focused ? "presenter in front" : "audience in front";
  return `audience ${audience.mode} on ${nameOf(audience.bounds.x)}, presenter ${presenter.mode} on ${nameOf(presenter.bounds.x)}, ${front}`;
}

const onTwo = "audience full-screen on projector, presenter maximised on laptop, presenter in front";
const onOne = "audience maximised on laptop, presenter window on laptop, presenter in front";

test("with two displays the audience fills the second and the presenter has the first", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  await expect.poll(() => whereAll(system)).toBe(onTwo);
  await expect(presenter.getByText(words.presenter.audience("Projector", 1920, 1080))).toBeVisible();
});

test("with one display nobody is locked out: the presenter stands before the maximised audience", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop] });
  const system = needScripted(shell);
  await presentSample(shell);
  await expect.poll(() => whereAll(system)).toBe(onOne);
});

test("the projector's cable is pulled and put back: the slide returns to it, on the same slide", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  await shell.press("presenter", "PageDown");
  await system.setDisplays([laptop]);
  await expect.poll(() => whereAll(system)).toBe(onOne);
  await expect(presenter.getByText(words.presenter.audience("Built-in", 1440, 900))).toBeVisible();
  await system.setDisplays([laptop, { ...projector, id: 5 }]);
  await expect.poll(() => whereAll(system)).toBe(onTwo);
  await expectSlide(shell, 2);
});

test("a projector that is plugged in while presenting gets the slide", async ({ startShell }) => {
  const shell = await startShell({ displays: [laptop] });
  const system = needScripted(shell);
  await presentSample(shell);
  await system.setDisplays([laptop, projector]);
  await expect.poll(() => whereAll(system)).toBe(onTwo);
});

test("X swaps the displays and swaps them back; F11 leaves full screen and returns to it", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  await presentSample(shell);
  await expect.poll(() => whereAll(system)).toBe(onTwo);
  await shell.press("presenter", "x");
  await expect
    .poll(() => whereAll(system))
    .toBe("audience full-screen on laptop, presenter maximised on projector, presenter in front");
  await shell.press("audience", "x");
  await expect.poll(() => whereAll(system)).toBe(onTwo);
  await shell.press("presenter", "F11");
  await expect.poll(async () => (await system.stateOf("audience"))?.mode).toBe("window");
  await shell.press("audience", "F11");
  await expect.poll(async () => (await system.stateOf("audience"))?.mode).toBe("full-screen");
});

test("the screen is kept awake while presenting, and only then", async ({ startShell }) => {
  const shell = await startShell();
  const system = needScripted(shell);
  await shell.page("desk");
  expect((await system.records()).blockers).toEqual([]);
  await presentSample(shell);
  expect((await system.records()).blockers).toHaveLength(1);
});

/** What a display can do while a briefing runs, and where the slide has to be afterwards. */
const farther = {
  ...projector,
  bounds: { ...projector.bounds, x: 2000 },
  workArea: { ...projector.workArea, x: 2000 },
};
const small = {
  ...projector,
  bounds: { ...projector.bounds, width: 1280, height: 720 },
  size: { width: 1280, height: 720 },
};
const events = {
  "is plugged in": [[laptop], [laptop, projector]],
  "is unplugged": [[laptop, projector], [laptop]],
  "is unplugged and comes back under another number": [
    [laptop, projector],
    [laptop],
    [laptop, { ...projector, id: 9 }],
  ],
  "changes its resolution": [
    [laptop, projector],
    [laptop, { ...small, workArea: small.bounds }],
  ],
  "changes its scale": [
    [laptop, projector],
    [laptop, { ...projector, scaleFactor: 2 }],
  ],
  "is moved to another side": [
    [laptop, projector],
    [laptop, farther],
  ],
  "goes while a third one comes": [
    [laptop, projector],
    [laptop, { ...farther, id: 4, label: "Second" }],
  ],
} as const;

test("whatever a display does, and whether the machine slept meanwhile, slide and clock stay and the slide fills the right one", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop] });
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  await shell.press("presenter", "PageDown");
  await shell.press("presenter", "t");
  await expect(presenter.getByText(words.presenter.paused)).toBeVisible();
  const clock = (await presenter.getByRole("timer").textContent()) ?? "";
  for (const [what, states] of Object.entries(events)) {
    for (const displays of states) await system.setDisplays(displays);
    await system.wake();
    const last = states.at(-1) ?? [laptop];
    const shown = last.length === 1 ? laptop : (last[1] ?? laptop);
    await expect
      .poll(
        async () => {
          const [audience, beside] = [await system.stateOf("audience"), await system.stateOf("presenter")];
          return [what, audience?.mode, audience?.bounds.x, audience?.bounds.width, beside?.focused];
        },
        { message: what },
      )
      .toEqual([
        what,
        last.length === 1 ? "maximised" : "full-screen",
        shown.bounds.x,
        last.length === 1 ? laptop.workArea.width : shown.bounds.width,
        true,
      ]);
    await expectSlide(shell, 2);
    await expect(presenter.getByRole("timer")).toHaveText(clock);
  }
});
