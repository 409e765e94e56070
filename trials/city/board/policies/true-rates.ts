import { lineRates } from "../../market/line-rates.ts";
import { emptyLineWeek, fillLineWeek, type LineWeek } from "../../market/line-week.ts";
import type { Market } from "../../market/market.ts";

/** What consumers usually ask for and what retailers believe of it, for the whole city: by cell, or by retailer. */
export interface TrueRates {
  readonly usual: Float32Array;
  readonly belief: Float32Array;
  readonly laterOwner: Float32Array;
  readonly safetyWeeks: Float32Array;
}

/** Gathers the true rates of all lines. */
export function trueRates({ ground }: Market): TrueRates {
  const { world, skuCount } = ground;
  const cells = world.retailers.length * skuCount;
  const all = {
    usual: new Float32Array(cells),
    belief: new Float32Array(cells),
    laterOwner: new Float32Array(world.retailers.length),
    safetyWeeks: new Float32Array(world.retailers.length),
  };
  for (const [place, { from }] of world.lines.entries()) {
    const rates = lineRates(ground, place);
    all.usual.set(rates.usual, from * skuCount);
    all.belief.set(rates.belief, from * skuCount);
    all.laterOwner.set(rates.laterOwner, from);
    all.safetyWeeks.set(rates.safetyWeeks, from);
  }
  return all;
}

/** What a week brings to each line, as the season says. */
export function seasonOfLines({ ground }: Market, week: number): readonly LineWeek[] {
  return ground.world.lines.map((_, place) => {
    const season = emptyLineWeek(ground.skuCount);
    fillLineWeek(ground, place, week, 0, season);
    return season;
  });
}
