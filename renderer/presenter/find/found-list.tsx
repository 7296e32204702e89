import { useMemo, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { markedParts, searchDeck } from "../../../slides/search/search.ts";
import type { Found } from "../../../slides/search/search.ts";
import { words } from "../../shared/words.ts";

interface FoundListProps {
  readonly deck: Deck;
  /** Enter, or a second press on the sentence that is chosen. */
  readonly onTake: (found: Found) => void;
  /** Another sentence was chosen, or none is left to choose. */
  readonly onChoose?: (found: Found | null) => void;
}

/** A field to type in and the sentences that hold what is typed, to be walked with the arrows without leaving it. */
export function FoundList({ deck, onTake, onChoose }: FoundListProps): ReactElement {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const all = useMemo(() => searchDeck(deck, query), [deck, query]);
  const choose = (found: readonly Found[], index: number): void => {
    setAt(index);
    onChoose?.(found[index] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = all[at];
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) choose(all, Math.max(0, Math.min(at + step, all.length - 1)));
    else if (event.key === "Enter" && chosen !== undefined && !event.nativeEvent.isComposing) onTake(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        className="found-query"
        role="combobox"
        aria-label={words.finder.searchLabel}
        aria-expanded={all.length > 0}
        aria-controls="found-list"
        {...(all.length > 0 ? { "aria-activedescendant": `found-${at}` } : {})}
        spellCheck={false}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the finder wants to type at once
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          choose(searchDeck(deck, event.target.value), 0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="found-count" role="status">
        {query.trim() !== "" && words.finder.count(all.length)}
      </p>
      <div className="found-list" id="found-list" role="listbox" aria-label={words.finder.results}>
        {all.map((found, index) => (
          <FoundSentence
            key={`${found.sentence.start}-${found.sentence.end}`}
            deck={deck}
            found={found}
            index={index}
            chosen={index === at}
            onPress={() => (index === at ? onTake(found) : choose(all, index))}
          />
        ))}
      </div>
    </>
  );
}

interface FoundSentenceProps {
  readonly deck: Deck;
  readonly found: Found;
  readonly index: number;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function FoundSentence({ deck, found, index, chosen, onPress }: FoundSentenceProps): ReactElement {
  const { note, slide } = found;
  const standing = words.finder.standings[deck.slides[slide]?.standing ?? "main"] ?? "";
  const where = [words.finder.slide(slide + 1), standing, note.attribution?.speaker ?? ""];
  return (
    <div
      id={`found-${index}`}
      role="option"
      className="found"
      tabIndex={-1}
      aria-selected={chosen}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: "nearest" });
      }}
      // The field keeps the focus, so that typing goes on.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
      onKeyDown={(event) => event.key === "Enter" && onPress()}
    >
      <small>{where.filter((part) => part !== null && part !== "").join(" · ")}</small>
      <span lang={deck.language} dir={deck.direction}>
        <MarkedWords found={found} />
      </span>
    </div>
  );
}

/** A sentence with what matched in it. */
export function MarkedWords({ found }: { readonly found: Found }): ReactElement {
  const { note, sentence, matches } = found;
  const within = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start - note.start,
    end: end - note.start,
  });
  return (
    <>
      {markedParts(note.text, within(sentence), matches.map(within)).map((part, index) =>
        part.matches ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </>
  );
}
