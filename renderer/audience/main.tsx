import { shellBridge } from "../shared/bridge.ts";
import { mountShellWindow } from "../shared/mount.tsx";
import { AudienceWindow } from "./audience-window.tsx";

const lectern = shellBridge();
void mountShellWindow(lectern, <AudienceWindow lectern={lectern} />);
