import { ipcMain, type IpcMainInvokeEvent } from "electron";
import { failure, type Result } from "../../slides/result.ts";
import type { WindowKind } from "../contract/bridge.ts";
import { requestNames } from "../contract/capabilities.ts";
import type { FileHandle, RequestName, Requests } from "../contract/channels.ts";
import { handInChannel } from "../contract/hand-in.ts";
import { readSent } from "../contract/read-sent.ts";
import { refusal } from "../contract/refusal.ts";
import { log } from "./log.ts";
import { nameOf, whyNot, whyNotOurs, type Sender } from "./sender.ts";
import type { Windows } from "./windows.ts";
import { words } from "./words.ts";

type Answer<Name extends RequestName> = Result<Requests[Name]["answer"]>;

/** What the shell does for each request; a request without a handler does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (
    sent: Requests[Name]["sent"],
    asker: WindowKind,
  ) => Answer<Name> | Promise<Answer<Name>>;
};

/** Takes the path of a file that was dropped on the desk. */
export type TakeIn = (path: string) => Result<FileHandle>;

/** Begins to answer the windows' requests. Once, when the app is ready. */
export function answerRequests(windows: Windows, handlers: Handlers, takeIn: TakeIn): void {
  for (const name of requestNames) answerOne(windows, name, handlers);
  ipcMain.handle(handInChannel, (event, path: unknown) => {
    const sender = senderOf(windows, event);
    const why = whyNotOurs(sender) ?? (sender.kind === "desk" ? null : "only the desk opens files");
    if (why !== null) return refuse(sender, handInChannel, why);
    return typeof path === "string" && path !== ""
      ? takeIn(path)
      : failure("file/no-path", words.handIn.noPath);
  });
}

function answerOne<Name extends RequestName>(windows: Windows, name: Name, handlers: Handlers): void {
  ipcMain.handle(name, async (event, payload: unknown): Promise<Answer<Name>> => {
    const sender = senderOf(windows, event);
    const why = whyNot(sender, name);
    if (why !== null || sender.kind === null)
      return refuse(sender, name, why ?? "it is not a window of ours");
    const sent = readSent(name, payload);
    if (!sent.ok) return refuse(sender, name, sent.problem.message);
    try {
      return await handlers[name](sent.value, sender.kind);
    } catch (error) {
      log(
        `"${name}" from the ${sender.kind} window failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      return failure("shell/bug", words.bug);
    }
  });
}

function senderOf(windows: Windows, event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return {
    kind: windows.kindOf(event.sender),
    address: frame?.url ?? null,
    isMainFrame: frame !== null && frame.parent === null,
  };
}

function refuse(sender: Sender, what: string, why: string): ReturnType<typeof refusal> {
  const refused = refusal(nameOf(sender), what, why);
  log(refused.problem.message);
  return refused;
}
