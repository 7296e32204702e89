import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { changesForDrop } from "./arrange/change-for.ts";
import type { MenuPoint } from "./arrange/arrange-menu.tsx";
import { ArrangeMenu } from "./arrange/arrange-menu.tsx";
import { NewsSheet } from "./arrange/news-sheet.tsx";
import { NewsStrip } from "./arrange/news-strip.tsx";
import type { ArrangingHand } from "./arrange/use-arranging.ts";
import type { OpenMemo } from "./desk-state.ts";
import { MemoColumn } from "./memo-column.tsx";
import { SlideColumn } from "./slide-column.tsx";
import { useListener } from "./use-listener.ts";
import type { Desk } from "./use-desk.ts";

interface DeskSheetsProps {
  readonly desk: Desk;
  readonly open: OpenMemo;
  readonly arranging: ArrangingHand;
}

/** The memo on the left, its slides on the right; a menu lies over both when it is asked for. */
export function DeskSheets({ desk, open, arranging }: DeskSheetsProps): ReactElement {
  const [menu, setMenu] = useState<MenuPoint | null>(null);
  const [looks, setLooks] = useState(false);
  const onMenu = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    const sentence = event.target instanceof Element ? event.target.closest("[data-picked]") : null;
    if (row === null && sentence === null) return;
    event.preventDefault();
    if (row !== null) arranging.onPickSlide(Number(row.dataset["row"]));
    setMenu(pointOf(event));
  };
  const sheets = useRef<HTMLElement>(null);
  useListener(sheets, "contextmenu", onMenu);
  const putDown = (from: number, before: number): void => {
    for (const change of changesForDrop(open.briefing, from, before)) desk.onChange(change);
  };
  return (
    <>
      <NewsStrip
        open={open}
        offerWaits={desk.offerWaits}
        onLook={() => setLooks(true)}
        onDismiss={desk.onNewsRead}
      />
      <main className="desk-sheets" ref={sheets}>
        <h1 className="visually-hidden">{open.name}</h1>
        {looks && open.news !== null ? (
          <NewsSheet desk={desk} open={open} news={open.news} onClose={() => setLooks(false)} />
        ) : (
          <MemoColumn arranging={arranging} />
        )}
        <SlideColumn
          deck={desk.deck ?? open.briefing.deck}
          picked={desk.state.picked}
          related={arranging.related}
          hasHand={arranging.place === "slides" && arranging.form === null && menu === null}
          onPick={arranging.onPickSlide}
          onRoute={desk.onRoute}
          onPutDown={putDown}
        />
      </main>
      {menu !== null && <ArrangeMenu at={menu} arranging={arranging} onClose={() => setMenu(null)} />}
    </>
  );
}

/** A menu that is asked for by key opens at what has the focus. */
function pointOf(event: MouseEvent): MenuPoint {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
  return { x: box?.left ?? 0, y: box?.bottom ?? 0 };
}
