import {
  before,
  counts,
  done,
  late,
  listed,
  longBefore,
  means,
  now,
  parts,
  totals,
} from "./all-by-sku-terms.ts";

const did = done.map((_, bit) => `d${bit}`);
const postgresCounts = {
  limited: "d0",
  filled: "d0 and not d1",
  asking: "d2",
  ordered_an_offer: "d3",
  offered: "d4",
  ordering: "d5",
  priced: "d6",
  ordered_of_late: "d5 or ordered_long_before",
  ordered_before: "ordered_long_before",
  buying: "supplied > 0",
  buying_before: "supplied_before > 0",
  buying_ever: "supplied > 0 or supplied_before > 0",
  ordered_packs_now: "packs > 0",
  repurchasing: "packs > 0 and packs_before > 0",
};

/** One reading of the rows, grouped twice: reading is what costs most here. */
const postgresRetailers = `select sku as m0, retailer,
    ${listed(totals, (one) => `sum(${one}) filter (where ${now})`)}, sum(supplied_packs) filter (where ${before}) as supplied_before,
    ${listed(counts, (one) => `count(*) filter (where ${one} and ${now})`)},
    sum(${parts.replace("3603600", "3603600::float8")}) filter (where ${now}) as cartons,
    sum(ordered_packs) filter (where ${now}) as packs, sum(ordered_packs) filter (where ${before}) as packs_before,
    ${done.map((one, bit) => `bool_or(${one}) filter (where ${now}) as ${did[bit]}`).join(", ")},
    bool_or(ordered_packs > 0) filter (where ${longBefore}) as ordered_long_before
  from order_line where ${late} group by sku, retailer`;

const postgresPlaces = `select m0, count(distinct line) as lines, count(distinct area) as areas from (
    select distinct sku as m0, line, area from order_line where ${now} and ordered_packs > 0) as p group by m0`;

const added = [...Object.keys(totals), "supplied_before", ...Object.keys(counts)];
const postgresTotals = added.map((name) => `coalesce(sum(${name}), 0) as ${name}`);

/** The best query that we know for PostgreSQL. */
export const allBySkuInPostgres = `select *, ${means} from (
  select m0, ${postgresTotals.join(", ")}, coalesce(sum(cartons), 0) / 3603600 as cartons, ${listed(postgresCounts, (one) => `count(*) filter (where ${one})`)}
  from (${postgresRetailers}) as r group by m0
) as t left join (${postgresPlaces}) as q using (m0)`;
