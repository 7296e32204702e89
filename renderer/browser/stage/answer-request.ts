import { mayAsk } from "../../../electron/contract/capabilities.ts";
import type { RequestName, Show } from "../../../electron/contract/channels.ts";
import { readSent } from "../../../electron/contract/read-sent.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import type { Rehearsals } from "../../../slides/saved/rehearsals.ts";
import type { WindowCommand } from "../../../slides/session/commands.ts";
import type { InkAction, InkState } from "../../../slides/session/ink/ink.ts";
import type { KeyChanges } from "../../../slides/session/key-changes.ts";
import type { KeyPress } from "../../../slides/session/keys.ts";
import type { Mark } from "../../../slides/session/mark.ts";
import type { Action } from "../../../slides/session/session.ts";
import { words } from "../../shared/words.ts";
import { downloadText } from "../download-text.ts";
import type { Role } from "../link/messages.ts";

/** What either window may ask of the briefing that the page hosts. */
export interface StageRequests {
  readonly show: (role: Role) => Result<Show>;
  readonly act: (action: Action) => Result<null>;
  readonly key: (key: KeyPress) => Result<null>;
  readonly command: (command: WindowCommand) => Result<null>;
  /** Obeys other keys from now on, and keeps them in this browser. */
  readonly chooseKeys: (changes: KeyChanges) => Result<null>;
  readonly rehearsals: () => Result<Rehearsals>;
  readonly forgetRehearsals: () => Result<null>;
  readonly point: (mark: Mark | null) => Result<null>;
  readonly draw: (action: InkAction) => Result<null>;
  readonly ink: () => Result<InkState>;
}

/** Answers what a window in that role asks, once its payload has been read; what the role may not ask is refused. */
export function answerRequest(
  stage: StageRequests,
  role: Role,
  name: RequestName,
  sent: unknown,
): Result<unknown> {
  if (!mayAsk(role, name)) return notHere();
  switch (name) {
    case "show:get":
      return stage.show(role);
    case "session:act":
      return withSent(readSent(name, sent), (read) => stage.act(read.action));
    case "session:key":
      return withSent(readSent(name, sent), (read) => stage.key(read.key));
    case "keys:choose":
      return withSent(readSent(name, sent), (read) => stage.chooseKeys(read.changes));
    case "mark:set":
      return withSent(readSent(name, sent), (read) => stage.point(read.mark));
    case "ink:act":
      return withSent(readSent(name, sent), (read) => stage.draw(read.action));
    case "ink:get":
      return stage.ink();
    case "displays:get":
    case "displays:choose":
      return failure("browser/no-displays", words.displays.inBrowser);
    case "text:save":
      return withSent(readSent(name, sent), (read) => success(downloadText(read.name, read.text)));
    case "rehearsal:get":
      return stage.rehearsals();
    case "rehearsal:forget":
      return stage.forgetRehearsals();
    case "window:command":
      return withSent(readSent(name, sent), (read) => stage.command(read.command));
    default:
      return notHere();
  }
}

function notHere(): Result<never> {
  return failure("browser/not-here", words.browser.notHere);
}

function withSent<Sent, Value>(read: Result<Sent>, use: (sent: Sent) => Result<Value>): Result<Value> {
  return read.ok ? use(read.value) : read;
}
