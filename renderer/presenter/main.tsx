import { shellBridge } from "../shared/bridge.ts";
import { mountWindow } from "../shared/mount.tsx";
import { PresenterWindow } from "./presenter-window.tsx";

mountWindow(<PresenterWindow lectern={shellBridge()} />);
