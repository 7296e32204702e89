import type { Page } from "@playwright/test";
import { expectSlide, presentSample } from "../../support/briefing-steps.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";

/** Asks the bridge like a page that has been taken over would. */
function ask(page: Page, name: string, sent: unknown): Promise<string> {
  return page.evaluate(
    async ([asked, payload]) => {
      const bridge = Reflect.get(window, "lectern") as {
        request: (name: unknown, sent: unknown) => Promise<{ problem?: { message: string } }>;
      };
      return (await bridge.request(asked, payload)).problem?.message ?? "answered";
    },
    [name, sent] as const,
  );
}

test("a window that asks for what is not its to ask is refused, by name and reason", async ({
  startShell,
}) => {
  const shell = await startShell();
  const { audience, presenter } = await presentSample(shell);
  expect([
    await ask(audience, "memo:read", { id: "1" }),
    await ask(audience, "session:act", { action: { kind: "end" } }),
    await ask(presenter, "briefing:present", {}),
    await ask(presenter, "session:act", { action: { kind: "explode" } }),
    await ask(audience, "file:hand-in", "/etc/passwd"),
  ]).toEqual([
    `Refused "memo:read" to the audience window: its windows may not ask for it.`,
    `Refused "session:act" to the audience window: its windows may not ask for it.`,
    `Refused "briefing:present" to the presenter window: its windows may not ask for it.`,
    expect.stringContaining(`Refused "session:act" to the presenter window: `),
    `Refused "file:hand-in" to the audience window: there is no such name in the contract.`,
  ]);
});

test("no request leaves: pages ask for nothing but our own files, and stay where they are", async ({
  startShell,
}) => {
  const shell = await startShell();
  const system = needScripted(shell);
  const { audience } = await presentSample(shell);
  const outcome = await audience.evaluate(async () => {
    location.assign("https://example.org/away");
    window.open("https://example.org/popup");
    const image = Object.assign(new Image(), { src: "https://example.org/x.png" });
    document.body.append(image);
    const script = ((): string => {
      try {
        document.head.append(
          Object.assign(document.createElement("script"), { src: "https://example.org/x.js" }),
        );
        return "left";
      } catch (error) {
        return String(error);
      }
    })();
    const fetched = await fetch("https://example.org/").then(
      () => "left",
      () => "stayed",
    );
    return { script, fetched };
  });
  expect(outcome).toEqual({
    script: "TypeError: A script that is not ours was refused: https://example.org/x.js",
    fetched: "stayed",
  });
  await expectSlide(shell, 1);
  const { dropped, left, preloadErrors } = await system.records();
  expect([dropped, left, preloadErrors]).toEqual([[], [], []]);
});

test("an address goes to the system's browser from the desk alone, if it is a web page's and the answer is yes", async ({
  startShell,
}) => {
  const shell = await startShell();
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  const desk = await shell.page("desk");
  const address = "https://example.org/report";
  expect(await ask(desk, "link:open", { address: "file:///etc/passwd" })).toContain("is not a web address");
  expect(await ask(presenter, "link:open", { address })).toContain("Refused");
  await shell.answerQuestion(1);
  await ask(desk, "link:open", { address });
  expect((await system.records()).opened).toEqual([]);
  await shell.answerQuestion(0);
  await ask(desk, "link:open", { address });
  expect((await system.records()).opened).toEqual([address]);
});

test("the offline filter drops whatever is not ours, whoever asks", async ({ startShell }) => {
  const shell = await startShell();
  const { drops } = needScripted(shell);
  await shell.page("desk");
  const asked = [
    "https://example.org/",
    "http://127.0.0.1:9222/",
    "ws://example.org/",
    "file:///etc/passwd",
    "app://lectern/desk/index.html",
  ];
  expect(await Promise.all(asked.map(drops))).toEqual([true, true, true, true, false]);
});

test("no page gets a permission, whichever way it asks", async ({ startShell }) => {
  const shell = await startShell();
  const system = needScripted(shell);
  await shell.page("desk");
  for (const name of ["geolocation", "media", "hid", "notifications", "clipboard-read"]) {
    expect(await system.permission(name)).toEqual([false, false, false]);
  }
});

test("pages see neither Node nor Electron, and a path that climbs out of the bundle names no file", async ({
  startShell,
}) => {
  const shell = await startShell();
  const desk = await shell.page("desk");
  expect(
    await desk.evaluate(async () => [
      typeof Reflect.get(window, "require"),
      typeof Reflect.get(window, "process"),
      Object.keys(Reflect.get(window, "lectern") as object).toSorted(),
      (await fetch("/..%2f..%2fpackage.json")).status,
      (await fetch("/desk/index.html")).headers.get("content-security-policy")?.split("; ")[0],
    ]),
  ).toEqual(["undefined", "undefined", ["handleOf", "kind", "listen", "request"], 404, "default-src 'none'"]);
});
