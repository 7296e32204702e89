import { expect, test } from "@playwright/test";
import { checkPlanned } from "../../../../../build/scripts/corpus-paper/check-planned.ts";
import { brief } from "../../../../../slides/brief.ts";
import {
  DEFAULT_HANDOUT,
  HANDOUT_LAYOUTS,
  type HandoutLayout,
} from "../../../../../slides/handout/options.ts";
import { planHandout, type PlannedHandout } from "../../../../../slides/handout/plan-handout.ts";

const MEMO = `# Harbours

TO: The Minister

The harbours are full. Ships wait for nine days, and some leave unloaded.

- More cranes
- More pilots, who are trained in two years
`;

const planned = async (layout: HandoutLayout) => {
  const briefing = await brief(new TextEncoder().encode(MEMO), "harbours.md", { shape: "16:9" });
  if (!briefing.ok) throw new Error(briefing.problem.message);
  return {
    briefing: briefing.value,
    handout: planHandout(briefing.value, { ...DEFAULT_HANDOUT, layout }),
  };
};

/** The handout without the last slide or text of its last page. */
const cut = (handout: PlannedHandout): PlannedHandout => ({
  ...handout,
  sheets: handout.sheets.map((sheet, at) => {
    if (at < handout.sheets.length - 1) return sheet;
    const last = sheet.parts.findLastIndex(({ kind }) => kind === "slide" || kind === "flow");
    return { ...sheet, parts: sheet.parts.slice(0, last) };
  }),
});

for (const layout of HANDOUT_LAYOUTS)
  test(`${layout}: a plan holds every word that it promises, and one that is cut does not`, async () => {
    const { briefing, handout } = await planned(layout);
    expect(checkPlanned(handout, briefing)).toEqual([]);
    expect(checkPlanned(cut(handout), briefing)).not.toEqual([]);
  });
