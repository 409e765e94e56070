import { cyclesSql, month } from "./bench-set.ts";

/** The measured month, the one before, the last four, and the three before the measured one. */
export const [now, before, late, longBefore] = [
  cyclesSql(month),
  cyclesSql(month, 1),
  cyclesSql(month, 0, 3),
  cyclesSql(month, 1, 3),
];

/** The measured month and the one before. */
export const lastTwo = cyclesSql(month, 0, 1);

/** What each row adds to a total of the measured month. */
export const totals = {
  satisfied: "greatest(least(requested_packs, supplied_packs), 0)",
  requested: "requested_packs",
  supplied: "supplied_packs",
  under_limits: "case when cap_packs > 0 then ordered_packs else 0 end",
  limits: "greatest(cap_packs, 0)",
  amount: "case when supplied_packs > 0 then amount_cny_cents else 0 end",
  upper: "case when price_class between 1 and 2 then supplied_packs else 0 end",
};
/** Parts of a carton that one row brings: a carton is 3,603,600 of them. */
export const parts =
  "case when supplied_packs > 0 then supplied_packs * (3603600 / packs_per_carton) else 0 end";

/** Which rows are counted in the measured month. */
export const counts = {
  ordered_offers: "cap_packs <> 0 and ordered_packs > 0",
  offers: "cap_packs <> 0",
  unserved: "requested_packs > 0 and ordered_packs <= 0",
  asking_lines: "requested_packs > 0",
};

/** What a retailer did at least once in the measured month, bit by bit. */
export const done = [
  "cap_packs > 0",
  "cap_packs > 0 and ordered_packs < cap_packs",
  "requested_packs > 0",
  "cap_packs <> 0 and ordered_packs > 0",
  "cap_packs <> 0",
  "ordered_packs > 0",
  "supplied_packs > 0",
];

/** Columns of a select. */
export const listed = (
  of: Readonly<Record<string, string>>,
  sql: (one: string) => string,
): string =>
  Object.entries(of)
    .map(([name, one]) => `${sql(one)} as ${name}`)
    .join(", ");

const meanOf = (packs: string, buyers: string): string =>
  `case when ${buyers} = 0 then 0 else 1.0 * ${packs} / ${buyers} end`;
/** The mean purchase of those who bought, now and in the month before. */
export const means = `${meanOf("supplied", "buying")} as mean_now, ${meanOf("supplied_before", "buying_before")} as mean_before`;
