import { windowKinds, type WindowKind } from "./bridge.ts";

/** Scheme and host of our own pages under Electron; nothing else is ever loaded. */
export const appScheme = "app";
export const appHost = "lectern";
export const appOrigin = `${appScheme}://${appHost}`;

/** The address of a window's page. */
export function pageOf(kind: WindowKind): string {
  return `${appOrigin}/${kind}/index.html`;
}

/** The kind of window that a page's path (`/desk/index.html`) belongs to, or null for any other path. */
export function kindOfPage(path: string): WindowKind | null {
  return windowKinds.find((kind) => path === `/${kind}/index.html`) ?? null;
}
