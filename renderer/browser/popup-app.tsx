import { useMemo, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { unreachable } from "../../slides/result.ts";
import { AudienceWindow } from "../audience/audience-window.tsx";
import { PresenterWindow } from "../presenter/presenter-window.tsx";
import { Notice } from "../shared/notice.tsx";
import { words } from "../shared/words.ts";
import type { PopupLink } from "./link/popup-link.ts";
import type { Role } from "./link/messages.ts";

/** The window that the page opened beside itself. */
export function PopupApp({ link }: { readonly link: PopupLink }): ReactElement {
  const state = useSyncExternalStore(link.listen, link.state);
  switch (state.kind) {
    case "searching":
      return <Notice text={words.presenter.waiting} />;
    case "lost":
      return <Notice text={words.browser.unreachable} />;
    case "linked":
      return <RoleWindow link={link} role={state.role} />;
    default:
      return unreachable(state);
  }
}

function RoleWindow({ link, role }: { readonly link: PopupLink; readonly role: Role }): ReactElement {
  const lectern = useMemo(() => link.bridge(role), [link, role]);
  return role === "presenter" ? <PresenterWindow lectern={lectern} /> : <AudienceWindow lectern={lectern} />;
}
