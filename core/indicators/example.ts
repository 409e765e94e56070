import { exampleCycle, exampleFramesOf, type Frames, type TradeRows } from "../frames/index.ts";
import { mapped } from "../units/index.ts";
import type { IndicatorExample } from "./indicator.ts";
import type { Circumstances } from "./measuring/finish.ts";
import { cyclesTogether } from "./measuring/period.ts";
import type { Membership, Memberships } from "./measuring/tally.ts";

/** An example's rows as columns, and where each belongs among the members of the cut that it measures. */
export function exampleOf({
  sku,
  ...rows
}: Pick<IndicatorExample, "lines" | "observations" | "warehouse" | "sku">): {
  readonly frames: Frames;
  readonly memberships: Memberships;
} {
  const frames = exampleFramesOf(rows);
  const cut = (trade: TradeRows): Membership => {
    const none = new Int32Array(trade.length);
    return sku === undefined
      ? { memberOf: none, parentOf: none }
      : { memberOf: trade.sku, parentOf: trade.priceClass };
  };
  return {
    frames,
    memberships: mapped(frames, cut),
  };
}

/** What an example says that its rows do not. */
export function circumstancesOf({
  population,
  eligible = population,
  places,
  absences = {},
  cycles = 1,
}: IndicatorExample): Circumstances<unknown> {
  const placed = places === undefined ? {} : { lines: () => places, areas: () => places };
  return {
    period: cyclesTogether(exampleCycle, cycles),
    population: () => population,
    eligible: () => eligible,
    absences,
    ...placed,
  };
}
