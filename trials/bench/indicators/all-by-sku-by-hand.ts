import {
  before,
  counts,
  done,
  lastTwo,
  late,
  listed,
  longBefore,
  means,
  now,
  parts,
  totals,
} from "./all-by-sku-terms.ts";

/** Totals need no retailers, so they are added up by themselves; what a retailer did fits into the bits of one number. */
const handTotals = `select sku as m0, ${listed(totals, (one) => `sumIf(${one}, ${now})`)},
    sumIf(supplied_packs, ${before}) as supplied_before, ${listed(counts, (one) => `countIf(${one} and ${now})`)},
    sumIf(${parts}, ${now}) / 3603600 as cartons,
    uniqExactIf(line, ordered_packs > 0 and ${now}) as lines, uniqExactIf(area, ordered_packs > 0 and ${now}) as areas
  from order_line where ${lastTwo} group by m0`;

const bits = done.map((one, bit) => `bitShiftLeft(toUInt16(${one}), ${bit})`).join(" + ");

const handRetailers = `select sku as m0, retailer,
    groupBitOr(toUInt16(if(${now}, ${bits}, 0)) + bitShiftLeft(toUInt16(ordered_packs > 0 and ${longBefore}), 8)) as did,
    sumIf(supplied_packs, ${now}) as bought, sumIf(supplied_packs, ${before}) as bought_before,
    sumIf(ordered_packs, ${now}) as packs, sumIf(ordered_packs, ${before}) as packs_before
  from order_line where ${late} group by m0, retailer`;

const retailerCounts = {
  limited: "bitTest(did, 0)",
  filled: "bitTest(did, 0) and not bitTest(did, 1)",
  asking: "bitTest(did, 2)",
  ordered_an_offer: "bitTest(did, 3)",
  offered: "bitTest(did, 4)",
  ordering: "bitTest(did, 5)",
  priced: "bitTest(did, 6)",
  ordered_of_late: "bitTest(did, 5) or bitTest(did, 8)",
  ordered_before: "bitTest(did, 8)",
  buying: "bought > 0",
  buying_before: "bought_before > 0",
  buying_ever: "bought > 0 or bought_before > 0",
  ordered_packs_now: "packs > 0",
  repurchasing: "packs > 0 and packs_before > 0",
};

const ofTotals = [
  ...Object.keys(totals),
  "supplied_before",
  ...Object.keys(counts),
  "cartons",
  "lines",
  "areas",
];
const ofRetailers = Object.keys(retailerCounts);

/** The best query that we know for the engine. */
export const allBySkuByHand = `select *, ${means} from (
  select m0, ${[...ofTotals, ...ofRetailers].map((name) => `sum(t.${name}) as ${name}`).join(", ")} from (
    select m0, ${[...ofTotals, ...ofRetailers.map((name) => `0 as ${name}`)].join(", ")} from (${handTotals})
    union all
    select m0, ${[...ofTotals.map((name) => `0 as ${name}`), ...ofRetailers].join(", ")} from (
      select m0, ${listed(retailerCounts, (one) => `countIf(${one})`)} from (${handRetailers}) group by m0)
  ) as t group by m0)`;
