/**
 * Runs in the press page: looks at every line of every page as the browser has laid it out, and says which leave
 * their box, their page, or run into another.
 */
export function clippedText(): readonly string[] {
  const tolerance = 1;
  const found: string[] = [];
  const inkOf = (element: Element): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const textOf = (element: Element): string => (element.textContent ?? "").trim().slice(0, 60);
  for (const sheet of document.querySelectorAll(".sheet")) {
    const page = sheet.getBoundingClientRect();
    const number = sheet.getAttribute("data-page") ?? "?";
    const say = (what: string, element: Element): void =>
      void found.push(`page ${number}: ${what}: "${textOf(element)}"`);
    for (const box of sheet.querySelectorAll(".flow")) {
      const bounds = box.getBoundingClientRect();
      let below = -Infinity;
      for (const line of box.querySelectorAll(":scope .line")) {
        const ink = inkOf(line);
        const cell = line.closest("td, th");
        const limit = cell === null ? bounds : cell.getBoundingClientRect();
        if (ink.width > 0 && (ink.right > limit.right + tolerance || ink.left < limit.left - tolerance))
          say(
            `a line leaves its column by ${Math.round(Math.max(ink.right - limit.right, limit.left - ink.left))} px`,
            line,
          );
        const own = line.getBoundingClientRect();
        if (own.bottom > bounds.bottom + tolerance) say("a line stands below its column", line);
        if (cell === null && own.top < below - tolerance) say("a line runs into the one above", line);
        if (cell === null) below = own.bottom;
      }
      for (const margin of box.querySelectorAll(".margin-start, .margin-end, .marker")) {
        const ink = inkOf(margin);
        const inside = ink.right <= page.right - 15 && ink.left >= page.left + 15;
        if (ink.width > 0 && !inside) say("a margin leaves the page", margin);
      }
    }
    for (const line of sheet.querySelectorAll(".slide .line")) {
      const slide = line.closest(".slide-box")?.getBoundingClientRect() ?? page;
      const ink = inkOf(line);
      if (ink.right > slide.right + tolerance || ink.bottom > slide.bottom + tolerance)
        say("a line leaves its slide", line);
    }
    for (const marker of sheet.querySelectorAll(".slide .item > .marker")) {
      const words = marker.parentElement?.querySelector(":scope > .words .line");
      if (words === null || words === undefined) continue;
      const [ink, beside] = [inkOf(marker), inkOf(words)];
      const isApart = ink.right <= beside.left + tolerance || ink.left >= beside.right - tolerance;
      if (ink.width > 0 && !isApart && ink.bottom > beside.top && ink.top < beside.bottom)
        say("a marker runs into its words", marker);
    }
    for (const bar of sheet.querySelectorAll(".sheet-head, .sheet-foot")) {
      const bounds = bar.getBoundingClientRect();
      let right = -Infinity;
      for (const text of [...bar.children].filter((child) => textOf(child) !== "")) {
        const ink = inkOf(text);
        if (
          ink.right > bounds.right + tolerance ||
          ink.left < right + 4 ||
          ink.left < bounds.left - tolerance
        )
          if (sheet.getAttribute("dir") !== "rtl") say("head or foot overlaps", text);
        right = ink.right;
      }
    }
    for (const caption of sheet.querySelectorAll(".caption")) {
      if (inkOf(caption).right > caption.getBoundingClientRect().right + tolerance)
        say("a caption leaves its slide", caption);
    }
  }
  return found;
}
