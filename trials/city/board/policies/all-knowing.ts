import { lotOf } from "@dongxiao/core/allocation";

import type { City } from "../../city.ts";
import { conductsOf } from "../../behaviours/behaviours.ts";
import type { LineWeek } from "../../market/line-week.ts";
import { lackedBy } from "../../market/request.ts";
import { type Asking, place } from "./place.ts";
import type { Policy, PolicyAtWork } from "./policy.ts";
import { seasonOfLines, trueRates } from "./true-rates.ts";

/** What the all-knowing knows of the retailers that ask for a SKU: a row for each. */
export interface Shelves {
  readonly stock: Float64Array;
  /** Packs that its own consumers will ask for in a week; none where nobody does. */
  readonly weekly: Float64Array;
  /** The most cartons that it asks for and that stay in the area. */
  readonly limit: Int32Array;
  readonly carton: number;
}

/** Knows every rate and shelf: the bound that other policies are held against. */
export const allKnowing: Policy = {
  titles: {
    "zh-Hans": "上限：全知分配",
    "zh-Hant": "上限：全知分配",
    en: "Bound: knows everything",
  },
  knows:
    "every true rate, the season, every shelf, who sells out of the area and what their own shelves lack; the carton that consumers will have bought soonest comes first",
  begin: atWork,
};

function atWork(city: City): PolicyAtWork {
  const { market } = city;
  const knowledge = knowledgeOf(city);
  let closing = new Int32Array(market.ground.world.retailers.length * market.ground.skuCount);
  return {
    learn: (week) => {
      closing = week.closing.slice();
    },
    allocation: (week, goods) => {
      const seasons = seasonOfLines(market, week);
      return place(market, goods, (asking) =>
        soonestSold(asking, knowledge(asking, closing, seasons)),
      );
    },
  };
}

/** What is known of one SKU's retailers in a week. */
type Knowledge = (asking: Asking, stock: Int32Array, seasons: readonly LineWeek[]) => Shelves;

function knowledgeOf({ market: { ground, assigned }, market }: City): Knowledge {
  const { world, skuCount, packsPerCarton, options } = ground;
  const rates = trueRates(market);
  const conducts = conductsOf(options.chosen);
  return ({ week, sku, requested, cycleWeeks }, closing, seasons) => {
    const carton = packsPerCarton[sku] ?? 10;
    const stock = Float64Array.from(requested, (_, row) => closing[row * skuCount + sku] ?? 0);
    const weekly = new Float64Array(requested.length);
    const limit = requested.slice();
    for (const [row, { line, ownerFrom }] of world.retailers.entries()) {
      const { foreseen, expected } = seasons[line] ?? {};
      const owner = week >= ownerFrom ? (rates.laterOwner[row] ?? 1) : 1;
      const usual = (rates.usual[row * skuCount + sku] ?? 0) * owner;
      weekly[row] = (usual * (foreseen?.[sku] ?? 0)) / (cycleWeeks[row] ?? 1);
      if (conducts[assigned[row]?.behaviour ?? "honest"].passesOn !== "out-of-area") continue;
      const believed = usual * (rates.belief[row * skuCount + sku] ?? 1);
      const safety = believed * (expected?.[sku] ?? 0) * (rates.safetyWeeks[row] ?? 0);
      const lacked = lackedBy(stock[row] ?? 0, believed * (foreseen?.[sku] ?? 0), safety, carton);
      limit[row] = Math.min(limit[row] ?? 0, lacked / carton);
    }
    return { stock, weekly, limit, carton };
  };
}

/** Hands out carton after carton, first the one that will be sold out soonest; ties by lot. */
export function soonestSold({ week, supply }: Asking, shelves: Shelves): Int32Array {
  const { stock, weekly, limit, carton } = shelves;
  const placed = new Int32Array(limit.length);
  const [rows, soldOut]: [number[], number[]] = [[], []];
  for (const [row, most] of limit.entries()) {
    if (weekly[row] === 0) continue;
    for (let unit = 1; unit <= Math.min(most, supply); unit += 1) {
      rows.push(row);
      soldOut.push(((stock[row] ?? 0) + unit * carton) / (weekly[row] ?? 1));
    }
  }
  const lots = Float64Array.from(limit, (_, row) => lotOf(row, week));
  const order = Int32Array.from(rows.keys()).toSorted(
    (a, b) =>
      (soldOut[a] ?? 0) - (soldOut[b] ?? 0) ||
      (lots[rows[a] ?? 0] ?? 0) - (lots[rows[b] ?? 0] ?? 0),
  );
  for (const chosen of order.subarray(0, supply)) {
    const row = rows[chosen] ?? 0;
    placed[row] = (placed[row] ?? 0) + 1;
  }
  return placed;
}
