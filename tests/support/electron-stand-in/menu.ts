import { BrokenRule } from "./broken-rule.ts";
import { strict } from "./strict.ts";
import { needReady, type World } from "./world.ts";

/** An entry as the program describes it. */
export interface MenuEntry {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly click?: () => unknown;
  readonly submenu?: readonly MenuEntry[];
}

/** `Menu`, and the menu that was set last. */
export function createMenu(world: World): {
  readonly Menu: object;
  /** Clicks the entry with this label. Throws when there is none or it is disabled. */
  readonly click: (label: string) => void;
} {
  let current: readonly MenuEntry[] = [];
  const Menu = strict("Menu", "api/menu", {
    buildFromTemplate(template: readonly MenuEntry[]): readonly MenuEntry[] {
      for (const entry of everyEntry(template)) {
        if (entry.label === undefined && entry.role === undefined && entry.type !== "separator") {
          throw new BrokenRule("A menu item has a label, a role or a type", "api/menu");
        }
      }
      return template;
    },
    setApplicationMenu(menu: readonly MenuEntry[]): void {
      needReady(world, "Menu.setApplicationMenu()", "api/menu");
      current = menu;
    },
  });
  return {
    Menu,
    click: (label) => {
      const entry = everyEntry(current).find((each) => each.label === label);
      if (entry?.click === undefined || entry.enabled === false)
        throw new Error(`The menu has no enabled entry “${label}”`);
      entry.click();
    },
  };
}

function everyEntry(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.flatMap((entry) => [entry, ...everyEntry(entry.submenu ?? [])]);
}
