import type { Unit } from "./unit.ts";

/** The units from one on, in order, without a copy of them: a rule that looks ahead is asked at every unit. */
export function* unitsFrom(units: readonly Unit[], at: number): Generator<Unit> {
  for (let index = at; index < units.length; index += 1) {
    const unit = units[index];
    if (unit !== undefined) yield unit;
  }
}
