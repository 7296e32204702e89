import { appOrigin } from "../contract/pages.ts";

/** Whether an address is served from within the app: our own scheme, or bytes that a page made itself. */
export function staysHere(address: string): boolean {
  return (
    address.startsWith(`${appOrigin}/`) ||
    address.startsWith("data:") ||
    address.startsWith(`blob:${appOrigin}/`)
  );
}

/** Scheme and host alone: a whole address could hold words of a memo. */
export function describeAddress(address: string): string {
  return URL.canParse(address)
    ? `${new URL(address).protocol}//${new URL(address).host}`
    : "an address that is none";
}
