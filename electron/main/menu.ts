import { Menu, type MenuItemConstructorOptions } from "electron";
import { type KeyMeaning, type KeyRow, type KeyRowId } from "../../slides/session/keys.ts";
import { words } from "./words.ts";

/** What the menu can ask for. */
export interface MenuTargets {
  readonly open: () => void;
  readonly perform: (meaning: KeyMeaning) => void;
}

/** The application menu with the keys of `map`; what belongs to presenting is only enabled while a briefing runs. */
export function setMenu(targets: MenuTargets, presenting: boolean, map: readonly KeyRow[]): void {
  const file: MenuItemConstructorOptions = {
    label: words.menu.file,
    submenu: [
      { label: words.menu.open, accelerator: "CmdOrCtrl+O", click: targets.open },
      { type: "separator" },
      { role: process.platform === "darwin" ? "close" : "quit" },
    ],
  };
  const show: MenuItemConstructorOptions = {
    label: words.menu.show,
    submenu: shownRows().flatMap(([id, label]) =>
      entryOf(rowOf(map, id), label, presenting, targets.perform),
    ),
  };
  const own: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  const template: MenuItemConstructorOptions[] = [
    ...own,
    file,
    { role: "editMenu" },
    show,
    { role: "windowMenu" },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The rows of the key map that have a menu entry, in the menu's order, with their words. */
function shownRows(): readonly (readonly [KeyRowId, string])[] {
  return [
    ["next", words.menu.next],
    ["previous", words.menu.previous],
    ["first", words.menu.first],
    ["last", words.menu.last],
    ["black", words.menu.black],
    ["white", words.menu.white],
    ["freeze", words.menu.freeze],
    ["overview", words.menu.overview],
    ["pause-clock", words.menu.pauseClock],
    ["swap-displays", words.menu.swapDisplays],
    ["full-screen", words.menu.fullScreen],
    ["presenter-window", words.menu.presenterWindow],
    ["help", words.menu.help],
    ["leave", words.menu.end],
  ];
}

function rowOf(map: readonly KeyRow[], id: KeyRowId): KeyRow | undefined {
  return map.find((each) => each.id === id);
}

function entryOf(
  row: KeyRow | undefined,
  label: string,
  enabled: boolean,
  perform: (meaning: KeyMeaning) => void,
): MenuItemConstructorOptions[] {
  const meaning = row?.meaning;
  if (row === undefined || meaning === undefined || typeof meaning === "function") return [];
  return [{ ...labelled(row, label), enabled, click: () => perform(meaning) }];
}

/**
 * The key is shown, never registered: the windows take their keys themselves. macOS would register it all the same,
 * so that there the label names it.
 */
function labelled(row: KeyRow, label: string): MenuItemConstructorOptions {
  const chord = row.chords[0];
  if (chord === undefined) return { label };
  if (process.platform === "darwin") return { label: `${label} (${chord})` };
  return { label, accelerator: chord.replace(/^Arrow/, ""), registerAccelerator: false };
}
