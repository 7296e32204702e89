/**
 * Keys that no control has a use for, clickers' among them: they are the briefing's wherever the focus is. Letters,
 * digits, arrows, Space and Enter are for whatever has the focus.
 */
export const KEYS_PAST_CONTROLS: readonly string[] = [
  "PageDown",
  "PageUp",
  "Escape",
  "Pause",
  "F1",
  "F5",
  "F11",
];
