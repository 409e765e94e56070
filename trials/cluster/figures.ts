import {
  choose,
  chooseEach,
  compileIndicatorSql,
  cuts as known,
  indicators,
  isGoodsAlone,
  oneCycle,
} from "@dongxiao/core/indicators";
import { compileTurnoverSql } from "@dongxiao/core/retailers";
import { assert } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { cycles } from "./order-files.ts";

type Row = Readonly<Record<string, unknown>>;

/** Everything that is asked of facts, as rows. */
export interface Figures {
  readonly weeks: readonly Row[];
  readonly indicators: readonly Row[];
  readonly months: readonly Row[];
  readonly counts: readonly Row[];
}

const cuts = [[], ["priceClass"], ["sku"], ["line"], ["priceClass", "area"]] as const;

const everyOne = chooseEach(indicators);
const ofRetailers = chooseEach(
  Object.fromEntries(
    Object.entries(indicators).filter(([, indicator]) => !isGoodsAlone(choose(indicator))),
  ),
);
const isOfRetailers = (asked: readonly (keyof typeof known)[]): boolean =>
  asked.some((cut) => known[cut].by === "retailers");

/** Asks facts for the lines of each week, every indicator in four cuts, what each retailer was invoiced, and the counts. */
export async function figuresIn(facts: Facts): Promise<Figures> {
  const [newest] = cycles.slice(-1);
  assert(newest !== undefined, "there are cycles");
  const measured = await Promise.all(
    cuts.map((asked) => {
      const question = { table: "order_line", cuts: asked, period: oneCycle(newest) };
      const sql = compileIndicatorSql(isOfRetailers(asked) ? ofRetailers : everyOne, question);
      return facts.ask<Row>(
        `select * from (${sql}) order by ${["1", ...asked.map((_, at) => `m${at}`)].join()}`,
      );
    }),
  );
  const months = compileTurnoverSql(
    "order_line",
    ["monthlyCnyCents", "monthlyCartons", "skus", "newSkus", "cyclesOrdered"],
    { newest, months: 2, cycles: 4 },
  );
  return {
    weeks: await facts.ask(
      `select cycle, count() as lines, sum(supplied_packs) as packs, sum(amount_cny_cents) as cents,
        sum(cityHash64(retailer, sku, supplied_packs, tier, brand, packs_per_carton)) as mark
      from order_line group by cycle order by cycle`,
    ),
    indicators: measured.flat(),
    months: await facts.ask(`select * from (${months}) order by retailer`),
    counts: await facts.ask(
      `select cycle, retailer, sku, stock_packs, sold_packs, price_cny_cents_per_carton, tier, method
      from observation order by cycle, retailer, sku`,
    ),
  };
}
