import { keepText, keptText } from "../../shared/kept-text.ts";

/** Sizes at which notes may stand, CSS pixels. */
export const NOTES_SIZES = [16, 18, 20, 22, 24, 28, 32, 36, 40, 48, 56, 64, 72] as const;

const STORAGE_KEY = "lectern.notes-px";

/** As many ems as a window is wide where nobody has chosen a size yet; then notes can be read at arm's length. */
const FIRST_EMS = 42;

/** The next larger (`step` 1) or smaller (`step` -1) size; the largest and the smallest stay. */
export function steppedSize(px: number, step: 1 | -1): number {
  const candidates = NOTES_SIZES.filter((size) => (step === 1 ? size > px : size < px));
  return (step === 1 ? candidates[0] : candidates.at(-1)) ?? px;
}

/** The usual size for a window of this width in CSS pixels. */
export function usualSize(windowPx: number): number {
  return NOTES_SIZES.findLast((size) => size <= windowPx / FIRST_EMS) ?? NOTES_SIZES[0];
}

/** The size chosen last on this machine, or null. */
export function rememberedSize(storage: () => Storage): number | null {
  const px = Number(keptText(storage, STORAGE_KEY));
  return px >= NOTES_SIZES[0] && px <= 72 ? px : null;
}

/** Keeps the size for the next time. */
export function rememberSize(storage: () => Storage, px: number): void {
  keepText(storage, STORAGE_KEY, String(px));
}
