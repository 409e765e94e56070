import { expect, it } from "vitest";

import { Bug } from "../../units/index.ts";
import { indicators } from "../catalogue.ts";
import { exampleCycle } from "../../frames/index.ts";
import { choose, chooseEach } from "./choice.ts";
import { compileIndicatorSql } from "./compile-sql.ts";
import { oneCycle } from "./period.ts";
import type { FactsQuestion } from "./question.ts";

const question: FactsQuestion = {
  table: "order_line",
  cuts: ["sku"],
  period: oneCycle(exampleCycle),
};

it("reads only the cycles that the indicators look at, in one scan", () => {
  const sql = compileIndicatorSql(
    {
      growth: choose(indicators.growth),
      yearly: choose(indicators.growth, { basePeriodsAgo: 52 }),
      mean: choose(indicators.meanPurchase),
    },
    question,
  );
  // 2021-11-08, one week and 52 weeks before
  expect(sql).toContain(
    "where cycle in (toDate('2021-11-08'), toDate('2021-11-01'), toDate('2020-11-09'))",
  );
  expect(sql.match(/from/g)).toHaveLength(1);
});

it("keeps what people choose inside quotes", () => {
  const only = [{ cut: "businessType", members: ["x') or 1 = 1 --", "\\"] }] as const;
  expect(compileIndicatorSql(chooseEach(indicators), { ...question, only })).toContain(
    "business_type in ('x\\') or 1 = 1 --', '\\\\')",
  );
});

it("lets no name through that is more than a name", () => {
  const choices = chooseEach(indicators);
  expect(() => compileIndicatorSql(choices, { ...question, table: "a; drop table b" })).toThrow(
    Bug,
  );
  expect(() => compileIndicatorSql({ "a b": choose(indicators.growth) }, question)).toThrow(Bug);
  expect(() => compileIndicatorSql({}, question)).toThrow(Bug);
});

it("looks at each table once for indicators that go the same way", () => {
  const tablesOf = (sql: string): readonly string[] => sql.match(/(?<=from )\w+/g) ?? [];
  const { stockOutDays, priceOrderIndex, sellThroughRatio } = indicators;
  const both = chooseEach({ priceOrderIndex, sellThroughRatio });
  // the second `observation` finds the observed retailers
  expect(tablesOf(compileIndicatorSql(both, question)).toSorted()).toEqual([
    "observation",
    "observation",
    "order_line",
  ]);
  const own = chooseEach({ growth: indicators.growth, meanPurchase: indicators.meanPurchase });
  expect(tablesOf(compileIndicatorSql(own, question))).toEqual(["order_line"]);
  const seen = { ...question, observations: "counts_of_june" };
  expect(tablesOf(compileIndicatorSql(chooseEach({ stockOutDays }), seen))).toEqual([
    "counts_of_june",
  ]);
});

it("leaves absent retailers out of the ratios that say so and of no other", () => {
  const { sellThroughBreadth, meanPurchase } = indicators;
  const absences = { new: [17], gone: [23] };
  expect(
    compileIndicatorSql(chooseEach({ sellThroughBreadth }), { ...question, absences }),
  ).toContain("not (retailer in (17, 23))");
  expect(
    compileIndicatorSql(chooseEach({ meanPurchase }), { ...question, absences }),
  ).not.toContain("not (");
});

it("adds up retailer by retailer only where that is the shorter way, or the only one", () => {
  const { onShelfRate, repurchaseRate, sellThroughRatio, lineCoverage } = indicators;
  const sqlOf = (asked: Parameters<typeof chooseEach>[0], cut: "sku" | "area"): string =>
    compileIndicatorSql(chooseEach(asked), { ...question, cuts: [cut] });
  // a SKU has few rows: who ordered at all has a row that orders, and who has both is |A| + |B| - |A or B|
  expect(sqlOf({ onShelfRate, repurchaseRate }, "sku")).not.toContain("holder");
  // an area has many: its retailers are marked
  expect(sqlOf({ onShelfRate }, "area")).toContain("groupBitOr(toUInt8((ordered_packs) > 0))");
  // lines are few wherever they are counted
  expect(sqlOf({ lineCoverage }, "area")).not.toContain("holder");
  // an opening count belongs to the closing count of the same SKU
  expect(sqlOf({ sellThroughRatio }, "sku")).toContain("group by m0, holder, pair");
});

it("measures periods side by side in one scan, each by its own cycles", () => {
  const sql = compileIndicatorSql(chooseEach({ mean: indicators.meanPurchase }), {
    ...question,
    trend: 3,
  });
  expect(sql).toContain("toUInt16(intDiv(toDate('2021-11-08') - cycle, 7)) as t");
  expect(sql).toContain("group by t, m0");
});
