import type { ReactElement } from "react";
import type { Deck, Slide } from "../../slides/deck/deck.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";

/** An answer out of the memo, over the slide that it interrupts. */
export function AnswerView({ deck, slide }: { readonly deck: Deck; readonly slide: Slide }): ReactElement {
  return (
    <div className="answer" role="status">
      <SlideFrame deck={{ ...deck, slides: [slide] }} index={0} label={words.audience.slides} />
    </div>
  );
}
