import { isoOf, type Cycle } from "../../units/index.ts";

/** The cycles that a month's scores look at, one after the other: those before the month, then its own. */
export interface ScoreWindow {
  readonly first: Cycle;
  readonly last: Cycle;
  /** How many of them lie before the month. */
  readonly earlier: number;
  readonly length: number;
}

/** What the order lines say of a retailer within a window; cycles are bits of a number, the first one bit 0. */
export interface BoughtRow {
  readonly retailer: number;
  readonly cartons: number;
  readonly amount: number;
  readonly upper: number;
  readonly skus: number;
  readonly earlier_cartons: number;
  readonly ordered: number;
  readonly capped: number;
  readonly capped_ordered: number;
  readonly channel_packs: number;
  readonly online_packs: number;
}

/** What the observations say of a retailer within a window. */
export interface SeenRow {
  readonly retailer: number;
  readonly reported: number;
  readonly prices: number;
  readonly gaps: number;
  readonly asked: number;
  readonly days: number;
}

const day = (cycle: Cycle): string => `toDate('${isoOf(cycle)}')`;

const within = ({ first, last }: ScoreWindow): string =>
  `cycle between ${day(first)} and ${day(last)}`;

/** The cycle's place in the window, as a bit. */
const bit = ({ first }: ScoreWindow): string =>
  `bitShiftLeft(toUInt32(1), intDiv(toInt32(cycle - ${day(first)}), 7))`;

/**
 * Writes the query for what each retailer ordered and was supplied in a window: one walk for all scores.
 *
 * @param table where the order lines are; the caller's own name, never a user's
 * @returns SQL whose rows are `BoughtRow`
 */
export function compileScoreBoughtSql(table: string, window: ScoreWindow): string {
  const month = `cycle >= ${day(window.first)} + ${7 * window.earlier}`;
  const cartons = "supplied_packs / packs_per_carton";
  return `select retailer,
  round(sumIf(${cartons}, ${month}), 6) as cartons,
  round(sumIf(${cartons}, not (${month})), 6) as earlier_cartons,
  toFloat64(sumIf(amount_cny_cents, ${month})) as amount,
  toFloat64(sumIf(amount_cny_cents, ${month} and price_class between 1 and 2)) as upper,
  uniqExactIf(sku, supplied_packs > 0 and ${month}) as skus,
  groupBitOr(if(ordered_packs > 0, ${bit(window)}, 0)) as ordered,
  toFloat64(sumIf(cap_packs, cap_packs >= 0 and ${month})) as capped,
  toFloat64(sumIf(ordered_packs, cap_packs >= 0 and ${month})) as capped_ordered,
  toFloat64(sumIf(ordered_packs, channel != '' and ${month})) as channel_packs,
  toFloat64(sumIf(ordered_packs, channel = 'online' and ${month})) as online_packs
from ${table}
where ${within(window)}
group by retailer`;
}

/**
 * Writes the query for what was observed of each retailer in a window.
 *
 * @returns SQL whose rows are `SeenRow`
 */
export function compileScoreSeenSql(table: string, window: ScoreWindow): string {
  const price = "price_cny_cents_per_carton";
  const guidance = "guidance_cny_cents_per_carton";
  const isPriced = `${price} >= 0 and ${guidance} > 0`;
  return `select retailer,
  groupBitOr(${bit(window)}) as reported,
  countIf(${isPriced}) as prices,
  round(sumIf(abs(${price} - ${guidance}) / ${guidance}, ${isPriced}), 6) as gaps,
  countIf(stock_out_days >= 0) as asked,
  toFloat64(sumIf(stock_out_days, stock_out_days >= 0)) as days
from ${table}
where ${within(window)}
group by retailer`;
}
