import { useState } from "react";
import type { ReactElement } from "react";
import { words } from "../../shared/words.ts";
import { searchShelf } from "./search-shelf.ts";
import { ShelfRow } from "./shelf-row.tsx";
import type { ShelfView } from "./use-shelf.ts";
import "./shelf.css";

/** From so many briefings on, they can be searched. */
const SEARCHED_FROM = 6;

interface ShelfListProps {
  readonly shelf: ShelfView;
  readonly onOpen: (id: string) => void;
}

/** The briefings that lie on this machine, the last first; nothing where there are none. */
export function ShelfList({ shelf, onOpen }: ShelfListProps): ReactElement | null {
  const [wanted, setWanted] = useState("");
  if (shelf.entries.length === 0) return null;
  const found = searchShelf(shelf.entries, wanted);
  return (
    <section className="shelf" aria-label={words.shelf.title}>
      <header>
        <h2>{words.shelf.title}</h2>
        {shelf.entries.length >= SEARCHED_FROM && (
          <input
            type="search"
            value={wanted}
            placeholder={words.shelf.searchHint}
            aria-label={words.shelf.search}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </header>
      <ul>
        {found.map((entry) => (
          <ShelfRow
            key={entry.id}
            entry={entry}
            onOpen={() => onOpen(entry.id)}
            onForget={() => shelf.forget(entry.id)}
          />
        ))}
      </ul>
      {found.length === 0 && <p>{words.shelf.none(wanted)}</p>}
    </section>
  );
}
