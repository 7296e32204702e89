import type { Panel, Tool } from "./session.ts";

const tools: Readonly<Record<Tool, true>> = {
  pointer: true,
  spotlight: true,
  magnifier: true,
  highlight: true,
  pen: true,
  eraser: true,
};

const panels: Readonly<Record<Panel, true>> = {
  overview: true,
  help: true,
  search: true,
  find: true,
  displays: true,
  check: true,
  time: true,
  routes: true,
  news: true,
  mirror: true,
};

/** Every tool, so that a new one does not compile until it is listed. */
export const TOOLS = Object.keys(tools) as readonly Tool[]; // Object.keys forgets the names' type.

/** Every panel, so that a new one does not compile until it is listed. */
export const PANELS = Object.keys(panels) as readonly Panel[]; // As above.
