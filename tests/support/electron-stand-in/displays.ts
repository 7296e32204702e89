import type { ScriptedDisplay } from "./world.ts";

/** The panel of a laptop, the primary display of most tests. */
export const laptop: ScriptedDisplay = {
  id: 1,
  label: "Built-in",
  internal: true,
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 25, width: 1440, height: 875 },
  size: { width: 1440, height: 900 },
  scaleFactor: 2,
};

/** A projector to the right of it. */
export const projector: ScriptedDisplay = {
  id: 2,
  label: "Projector",
  internal: false,
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1440, y: 0, width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  scaleFactor: 1,
};
