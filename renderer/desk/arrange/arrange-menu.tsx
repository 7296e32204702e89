import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { words } from "../../shared/words.ts";
import type { ActionRow } from "./action-table.ts";
import { ARRANGE_ACTIONS } from "./action-table.ts";
import { actionWords } from "./action-words.ts";
import { KeyCaps, shortcutOf } from "./key-caps.tsx";
import type { ArrangingHand } from "./use-arranging.ts";

/** Where a menu was asked for, CSS pixels from the window's corner. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface ArrangeMenuProps {
  readonly at: MenuPoint;
  readonly arranging: ArrangingHand;
  readonly onClose: () => void;
}

/** Everything that can be done to what is in hand, with its keys. */
export function ArrangeMenu({ at, arranging, onClose }: ArrangeMenuProps): ReactElement {
  const { hand, place, offers, onAct } = arranging;
  const menu = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const box = menu.current;
    if (box === null) return;
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
    itemsOf(box)[0]?.focus();
  }, [at]);
  useLayoutEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || menu.current?.contains(event.target) !== true) onClose();
    };
    window.addEventListener("pointerdown", onPointerDown);
    window.addEventListener("blur", onClose);
    return () => {
      window.removeEventListener("pointerdown", onPointerDown);
      window.removeEventListener("blur", onClose);
    };
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (event.key in to) items[to[event.key] ?? 0]?.focus();
    else return;
    event.preventDefault();
  };
  const choose = ({ action }: ActionRow): void => {
    onClose();
    onAct(action);
  };
  return (
    <ul
      className="arrange-menu"
      role="menu"
      aria-label={place === "line" ? words.arrange.lineActions : words.arrange.actions}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      {ARRANGE_ACTIONS.filter((row) => row.place === place).map((row) => (
        <li key={row.action} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={!offers(row.action)}
            aria-keyshortcuts={shortcutOf(row.shown)}
            onClick={() => choose(row)}
          >
            {actionWords(row.action, hand)} <KeyCaps keys={row.shown} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return menu === null ? [] : [...menu.querySelectorAll<HTMLElement>("button:not(:disabled)")];
}
