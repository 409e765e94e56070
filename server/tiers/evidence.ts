import type { TierFacts } from "@dongxiao/core/retailers";
import { type Cycle, cycleOf, isoOf, sureDay } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { type RetailerInForce, retailersInForce } from "../queries/retailers-in-force.ts";

/** The cycles that count, and the days of the period around them. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  /** The oldest first. */
  readonly counted: readonly Cycle[];
}

interface Bought {
  readonly retailer: number;
  readonly cartons: number;
  readonly amountCnyCents: number;
  readonly upperCartons: number;
}

const nothing = { cartons: 0, amountCnyCents: 0, upperCartons: 0 };

/** What is known of every retailer that can be graded: the books say who, the facts what was delivered to it. */
export async function tierEvidence(
  { books, facts, eyes }: Asker,
  reference: Reference,
): Promise<readonly TierFacts[]> {
  const retailers = await withEyes(books, eyes, (trx) => retailersInForce(trx, reference));
  const bought = await facts.ask<Bought>(boughtSql(reference));
  const byRetailer = new Map(bought.map((row) => [row.retailer, row]));
  return retailers.map((one) => ({
    ...knownOf(one, reference),
    ...nothing,
    ...byRetailer.get(one.retailer),
  }));
}

function boughtSql({ counted }: Reference): string {
  const cycles = counted.map((cycle) => `toDate('${isoOf(cycle)}')`).join(", ");
  const cartons = "supplied_packs / packs_per_carton";
  return `select retailer, round(sum(${cartons}), 3) as cartons, sum(amount_cny_cents) as amountCnyCents,
      round(sumIf(${cartons}, price_class between 1 and 2), 3) as upperCartons
    from order_line where cycle in (${cycles}) group by retailer`;
}

function knownOf(
  { firstDay, inForce, line: _line, tradeArea: _area, ...known }: RetailerInForce,
  { to, counted }: Reference,
): Omit<TierFacts, keyof typeof nothing> {
  const [first, last] = [cycleOf(sureDay(firstDay)), cycleOf(sureDay(to))];
  return {
    ...known,
    inForce: inForce ? 1 : 0,
    cyclesOnFile: Math.max(0, (last - first) / 7 + 1),
    cycles: counted.filter((cycle) => cycle >= first).length,
  };
}
