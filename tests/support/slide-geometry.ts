import type { Page } from "@playwright/test";

/** What a browser made of a slide, canvas pixels. */
export interface SlideGeometry {
  /** Height from the first to the last of what stands between running title and foot. */
  readonly contentHeightPx: number;
  /** What is wrong, in words; empty when all is well. */
  readonly faults: readonly string[];
}

/** The smallest sizes allowed, canvas pixels. */
export interface Floors {
  readonly text: number;
  readonly furniture: number;
}

/** Measures every slide on the page, in order: lines broken again or too wide, overflow, overlaps, text under the floor. */
export async function slideGeometries(page: Page, floors: Floors): Promise<readonly SlideGeometry[]> {
  return page.evaluate(measureSlides, floors);
}

/** Runs in the page, so it may use nothing from outside itself. */
function measureSlides(floors: Floors): readonly SlideGeometry[] {
  /** Boxes are rounded to parts of a pixel. */
  const slack = 0.75;

  function textNodes(root: Element): readonly Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== "") found.push(node);
    return found;
  }

  function lineFaults(line: HTMLElement, content: HTMLElement): readonly string[] {
    const room = (line.closest(".item > .words, th, td, dd, dt") ?? content).getBoundingClientRect();
    const tall = line.offsetHeight > parseFloat(getComputedStyle(line).lineHeight) + slack;
    const over = textNodes(line)
      .filter((node) => node.parentElement?.closest(".hung, .closing-mark") === null) // they hang outside
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const rect = range.getBoundingClientRect();
        return Math.max(room.left - rect.left, rect.right - room.right);
      });
    const most = Math.max(0, ...over);
    return [
      ...(tall ? [`stands on more than one line: ${line.textContent}`] : []),
      ...(most > slack ? [`is wider than its room by ${most}: ${line.textContent}`] : []),
    ];
  }

  function partFaults(parts: readonly DOMRect[], room: DOMRect): readonly string[] {
    return parts.flatMap((part, at) => [
      ...(part.top < room.top - slack || part.bottom > room.bottom + slack
        ? [`part ${at} runs out of its room`]
        : []),
      ...(part.top < (parts[at - 1]?.bottom ?? -Infinity) - slack
        ? [`part ${at} overlaps the one above`]
        : []),
    ]);
  }

  function sizeFaults(slide: HTMLElement): readonly string[] {
    return textNodes(slide).flatMap((node) => {
      const element = node.parentElement;
      if (element === null) return [];
      const floor =
        element.closest(".running-title, .foot, .marking") === null ? floors.text : floors.furniture;
      const size = parseFloat(getComputedStyle(element).fontSize);
      return size < floor ? [`is set at ${size}: ${node.data}`] : [];
    });
  }

  /** A marking is read whole. */
  function markingFaults(slide: HTMLElement, page: DOMRect): readonly string[] {
    return [...slide.querySelectorAll<HTMLElement>(".marking")].flatMap((marking) => {
      const range = document.createRange();
      range.selectNodeContents(marking);
      const { left, right } = range.getBoundingClientRect();
      return left < page.left || right > page.right ? [`its marking is cut: ${marking.textContent}`] : [];
    });
  }

  return [...document.querySelectorAll<HTMLElement>(".slide")].map((slide) => {
    const content = slide.querySelector<HTMLElement>(".content");
    if (content === null) throw new Error("A slide has no content");
    const parts = [...content.children].map((child) => child.getBoundingClientRect());
    const top = Math.min(...parts.map((part) => part.top));
    const bottom = Math.max(...parts.map((part) => part.bottom));
    const lines = [...content.querySelectorAll<HTMLElement>(".line")];
    const page = slide.getBoundingClientRect();
    const bands = [".marking-top", ".running-title", ".content", ".foot", ".marking-bottom"].flatMap(
      (name) => slide.querySelector(name)?.getBoundingClientRect() ?? [],
    );
    const faults = [
      ...partFaults(bands, page).map((fault) => `of the page, ${fault}`),
      ...markingFaults(slide, page),
      ...lines.flatMap((line) => lineFaults(line, content)),
      ...partFaults(parts, content.getBoundingClientRect()),
      ...sizeFaults(slide),
    ];
    return { contentHeightPx: parts.length === 0 ? 0 : bottom - top, faults };
  });
}
