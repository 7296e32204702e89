import { shellBridge } from "../shared/bridge.ts";
import { mountShellWindow } from "../shared/mount.tsx";
import { PresenterWindow } from "./presenter-window.tsx";

const lectern = shellBridge();
void mountShellWindow(lectern, <PresenterWindow lectern={lectern} />);
