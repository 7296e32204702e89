import { shellBridge } from "../shared/bridge.ts";
import { mountWindow } from "../shared/mount.tsx";
import { AudienceWindow } from "./audience-window.tsx";

mountWindow(<AudienceWindow lectern={shellBridge()} />);
