import type { PairedSlides } from "./pair-slides.ts";

/**
 * For each slide of the older version where it is in the newer one, both from 0. What is gone gives way to the slide
 * that followed it, at the end to the one before.
 */
export function carriedPlaces({ old, same, alike }: PairedSlides): readonly number[] {
  const found = new Map([...same, ...alike].map(({ before, after }) => [before, after]));
  const places: number[] = [];
  let following = old.reduce((last, _, at) => found.get(at) ?? last, 0);
  for (let at = old.length - 1; at >= 0; at -= 1) {
    following = found.get(at) ?? following;
    places.push(following);
  }
  return places.toReversed();
}
