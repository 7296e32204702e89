/** The pages of Electron's documentation that the stand-in's rules come from. */
export type DocumentationPage =
  | "api/app"
  | "api/browser-window"
  | "api/command-line-switches"
  | "api/context-bridge"
  | "api/crash-reporter"
  | "api/dialog"
  | "api/ipc-main"
  | "api/ipc-renderer"
  | "api/menu"
  | "api/native-image"
  | "api/power-monitor"
  | "api/power-save-blocker"
  | "api/protocol"
  | "api/screen"
  | "api/session"
  | "api/shell"
  | "api/web-contents"
  | "api/web-request"
  | "api/web-utils"
  | "tutorial/sandbox"
  | "tutorial/security";

/** Thrown where a program does what real Electron would not let it do, or what the stand-in does not know. */
export class BrokenRule extends Error {
  override readonly name = "BrokenRule";

  constructor(message: string, page: DocumentationPage) {
    super(`${message} (electronjs.org/docs/latest/${page})`);
  }
}
