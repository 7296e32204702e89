import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { THEMES, type Theme } from "../../slides/look/themes.ts";
import type { Action } from "../../slides/session/session.ts";
import { words } from "../shared/words.ts";
import type { Stage, StageView } from "./stage/stage.ts";
import "./page-controls.css";

/** How long the controls stay after the pointer has moved, milliseconds. */
const SHOWN_MS = 2500;

interface PageControlsProps {
  readonly stage: Stage;
  readonly view: StageView;
}

/** A browser can't be told where to open windows: two small buttons, there while the pointer moves, and a sentence if need be. */
export function PageControls({ stage, view }: PageControlsProps): ReactElement {
  const moving = usePointerMoving();
  return (
    <nav className="page-controls" data-shown={moving} aria-label={words.browser.controls}>
      {view.notice !== null && <p role="alert">{view.notice}</p>}
      {stage.mayHavePopup && !view.hasPopup && (
        <button type="button" onClick={() => stage.command("presenter-window")}>
          {words.browser.presenterWindow}
        </button>
      )}
      {view.theme !== null && <ThemeButton theme={view.theme} onTheme={stage.act} />}
      <button type="button" className="page-full-screen" onClick={() => stage.command("full-screen")}>
        {words.browser.fullScreen}
      </button>
    </nav>
  );
}

interface ThemeButtonProps {
  readonly theme: Theme;
  readonly onTheme: (action: Action) => unknown;
}

/** Takes the slides to the next theme. */
function ThemeButton({ theme, onTheme }: ThemeButtonProps): ReactElement {
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? theme;
  return (
    <button type="button" onClick={() => onTheme({ kind: "theme", theme: next })}>
      {words.look.theme}: {words.look.themes[theme]}
    </button>
  );
}

function usePointerMoving(): boolean {
  const [moving, setMoving] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setMoving(false), SHOWN_MS);
    const onMove = (): void => {
      clearTimeout(timer);
      setMoving(true);
      timer = setTimeout(() => setMoving(false), SHOWN_MS);
    };
    window.addEventListener("pointermove", onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
    };
  }, []);
  return moving;
}
