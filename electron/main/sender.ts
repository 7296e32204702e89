import type { WindowKind } from "../contract/bridge.ts";
import { mayAsk } from "../contract/capabilities.ts";
import type { RequestName } from "../contract/channels.ts";
import { kindOfPage, appOrigin } from "../contract/pages.ts";

/** What is known of who sent a message. */
export interface Sender {
  /** The kind of the window it came from, or null when it is none of ours. */
  readonly kind: WindowKind | null;
  /** The address of the frame it came from, or null when the frame is gone. */
  readonly address: string | null;
  readonly isMainFrame: boolean;
}

/** Why a sender may not ask for this; null when it may. */
export function whyNot(sender: Sender, name: RequestName): string | null {
  return (
    whyNotOurs(sender) ??
    (sender.kind !== null && mayAsk(sender.kind, name) ? null : "its windows may not ask for it")
  );
}

/** Why a message does not come from the page that we ourselves loaded into one of our windows; null when it does. */
export function whyNotOurs({ kind, address, isMainFrame }: Sender): string | null {
  if (kind === null) return "it is not a window of ours";
  if (address === null) return "its frame is gone";
  if (!isMainFrame) return "it comes from a frame within the page";
  const url = URL.canParse(address) ? new URL(address) : null;
  const ours =
    url !== null && `${url.protocol}//${url.host}` === appOrigin && kindOfPage(url.pathname) === kind;
  return ours ? null : `its page is not the ${kind} page of our own scheme`;
}

/** How a refusal names the sender. */
export function nameOf({ kind, address }: Sender): string {
  return kind === null ? `a page at ${address ?? "no address"}` : `the ${kind} window`;
}
