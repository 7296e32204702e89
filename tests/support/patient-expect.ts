import { expect as base } from "@playwright/test";

/** Expectations of journeys: they wait longer, since a journey starts browsers on machines that do other things besides. */
export const expect = base.configure({ timeout: 20_000 });
