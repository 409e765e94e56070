import { expect, it } from "vitest";

import { Bug } from "../../units/index.ts";
import { indicators } from "../catalogue.ts";
import { exampleCycle } from "../example.ts";
import { choose, chooseEach } from "./choice.ts";
import { compileIndicatorSql } from "./compile-sql.ts";
import { oneCycle } from "./period.ts";
import type { FactsQuestion } from "./question.ts";

const question: FactsQuestion = {
  table: "order_line",
  cut: "sku",
  period: oneCycle(exampleCycle),
};

it("reads only the cycles that the indicators look at, each sum once", () => {
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
  expect(sql.match(/sumIf/g)).toHaveLength(3);
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
