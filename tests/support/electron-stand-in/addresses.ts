/** The domain under which the browser knows our scheme; it resolves nowhere, all its requests are answered here. */
const DOMAIN = ".app.invalid";

/** `app://lectern/desk/…` as an address with an origin that Chromium accepts without Electron. */
export function toBrowser(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/, `https://$1${DOMAIN}`);
}

/** The same backwards; addresses of others stay what they are. */
export function toProgram(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.app\.invalid/, "app://$1");
}
