import type { PdfOptions } from "./printing.ts";
import type { Wired } from "./wire.ts";

/** Where a page lies on the displays, device-independent pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A navigation or request as the browser is about to make it, with addresses as the program knows them. */
export interface PageRequest {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  /** A page's own attempt to go elsewhere; null for anything else, and for what the program itself loads. */
  readonly navigation: { readonly isMainFrame: boolean } | null;
}

/** What becomes of a request. */
export type RequestFate =
  | { readonly kind: "drop" }
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Buffer;
    };

/** What a page tells the program. */
export type PageMessage =
  | { readonly kind: "invoke"; readonly channel: string; readonly values: readonly Wired[] }
  | { readonly kind: "preload-error"; readonly message: string };

export type PageAnswer =
  | { readonly kind: "answered"; readonly value: Wired }
  | { readonly kind: "failed"; readonly message: string };

/** The frame that a message came from. */
export interface FramePort {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** What the program does when something happens in a page. */
export interface PageEvents {
  readonly request: (request: PageRequest) => Promise<RequestFate>;
  readonly message: (message: PageMessage, frame: FramePort) => Promise<PageAnswer>;
  /** A page asks for a window of its own; true to let it. */
  readonly popup: (url: string) => boolean;
  readonly crashed: () => void;
}

/** A page in a real browser, or in a unit test's imagination. */
export interface PagePort {
  readonly load: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly deliver: (channel: string, values: readonly Wired[]) => void;
  readonly nameFile: (name: string, path: string) => Promise<void>;
  readonly resize: (size: Size) => void;
  readonly bringToFront: () => void;
  /** A key as Playwright names it ("Shift+F5"). */
  readonly press: (key: string) => Promise<void>;
  /** The page as a PDF, as Chromium prints it. */
  readonly printToPdf: (options: PdfOptions) => Promise<Buffer>;
  /** What the page shows as a PNG, laid out and drawn at this size and scale whatever it had before. */
  readonly capture: (size: Size, scale: number) => Promise<Buffer>;
  /** Runs a script in the page, whatever its content security policy, and waits for its promise. */
  readonly run: (script: string) => Promise<unknown>;
  readonly crash: () => void;
  readonly close: () => void;
}

/** Where pages come from. */
export interface Browser {
  readonly openPage: (preload: string | null, events: PageEvents) => Promise<PagePort>;
  readonly close: () => Promise<void>;
}
