/**
 * What a deck's pictures are called: one name a slide ("water-01.png", "water-02.png" …), with as many digits as the last
 * one needs and two at least, so that they stand in order in every list of files.
 */
export function pictureNames(stem: string, slides: number, ending = ".png"): readonly string[] {
  const digits = Math.max(2, String(slides).length);
  return Array.from(
    { length: slides },
    (_, index) => `${stem}-${String(index + 1).padStart(digits, "0")}${ending}`,
  );
}
