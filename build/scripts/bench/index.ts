import type { Bench } from "./bench.ts";
import { consoleBench } from "./console/console.ts";
import { deck } from "./deck.ts";
import { paper } from "./paper.ts";
import { pptx } from "./pptx.ts";

/** Every bench, by the name that `npm run bench -- NAME` takes. */
export const benches: Readonly<Record<string, Bench>> = { console: consoleBench, deck, paper, pptx };
