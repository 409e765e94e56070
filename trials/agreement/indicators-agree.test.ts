import type { TradeRows } from "@dongxiao/core/frames";
import {
  calendarPeriod,
  choose,
  chooseEach,
  circumstancesOf,
  compileIndicatorSql,
  cyclesTogether,
  exampleCycle,
  exampleOf,
  type FactsQuestion,
  indicators,
  measureMembers,
  oneCycle,
  resultsOfRows,
  type CutId,
  type Indicator,
} from "@dongxiao/core/indicators";
import { mapped } from "@dongxiao/core/units";
import {
  type Arbitrary,
  assert,
  asyncProperty,
  constant,
  integer,
  oneof,
  record,
  shuffledSubarray,
  uniqueArray,
} from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const catalogue: [string, Indicator][] = Object.entries(indicators);
const week: FactsQuestion = { table: "order_line", cut: "none", period: oneCycle(exampleCycle) };

describe.each(catalogue)("%s", (_id, indicator) => {
  it.each([...indicator.examples])("the engine agrees: $why", async (example) => {
    const choices = { asked: choose(indicator, example.settings) };
    const cut = example.sku === undefined ? "none" : "sku";
    const { absences = {}, sku: member = 0 } = example;
    const circumstances = circumstancesOf(example);
    const { period } = circumstances;
    const sql = compileIndicatorSql(choices, { ...week, cut, period, absences });
    const rows = await engine.askOf(factsOf(exampleOf(example).frames), sql);
    const { asked } = resultsOfRows(choices, rows, circumstances, [member]);
    expect(asked.get(member)).toEqual(example.expect);
  });
});

const packs = integer({ min: 0, max: 9 }).map((cartons) => cartons * 5);
const orUnrecorded = (max: number): Arbitrary<number> => integer({ min: -1, max });
const key = {
  retailer: integer({ min: 1, max: 5 }),
  sku: integer({ min: 1, max: 6 }),
  offset: integer({ min: -1, max: 6 }),
};

/** Rows with distinct keys. A cycle back every retailer was of another line and every SKU of another class. */
function rowsOf<Row extends { retailer: number; sku: number; offset: number }>(
  any: Arbitrary<Row>,
) {
  const placed = any.map((row) => {
    const moved = Number(row.offset > 0);
    const line = 10 + 2 * row.retailer - moved;
    return { ...row, line, area: Math.floor(line / 10), priceClass: 1 + ((row.sku + moved) % 3) };
  });
  return uniqueArray(placed, {
    maxLength: 40,
    selector: ({ retailer, sku, offset }) => `${retailer} ${sku} ${offset}`,
  });
}

const anyRows = record({
  lines: rowsOf(
    record({
      ...key,
      requestedPacks: packs,
      capPacks: oneof(constant(-1), packs),
      orderedPacks: packs,
      suppliedPacks: packs,
      packsPerCarton: integer({ min: 1, max: 12 }),
      amountCnyCents: integer({ min: 0, max: 1_000_000_000 }),
    }),
  ),
  observations: rowsOf(
    record({
      ...key,
      stockPacks: orUnrecorded(40),
      soldPacks: orUnrecorded(40),
      priceCnyCentsPerCarton: orUnrecorded(100_000),
      stockOutDays: orUnrecorded(9),
    }),
  ),
});

const choices = chooseEach(indicators);
const businessTypes = ["grocery", "it's \\ odd", "超市"];
const businessTypeOf = (retailer: number): string => businessTypes[retailer % 3] ?? "";
const none = (rows: TradeRows): Int32Array => new Int32Array(rows.length);

/** Where the rows belong in one cut, and in the cut's parent. */
const places = {
  none: (rows) => ({ memberOf: none(rows), parentOf: none(rows) }),
  sku: (rows) => ({ memberOf: rows.sku, parentOf: rows.priceClass }),
  priceClass: (rows) => ({ memberOf: rows.priceClass, parentOf: none(rows) }),
  retailer: (rows) => ({ memberOf: rows.retailer, parentOf: none(rows) }),
  line: (rows) => ({ memberOf: rows.line, parentOf: rows.area }),
  businessType: (rows) => ({
    memberOf: rows.retailer.map((retailer) => retailer % 3),
    parentOf: none(rows),
  }),
} satisfies Partial<
  Record<CutId, (rows: TradeRows) => { memberOf: Int32Array; parentOf: Int32Array }>
>;

const periods = {
  week: week.period,
  fortnight: cyclesTogether(exampleCycle, 2),
  month: calendarPeriod("month", exampleCycle),
};

const everyCut = Object.keys(places).flatMap((cut) =>
  Object.keys(periods).map((period) => [cut, period] as const),
);

/** A few at a time; a share is always among them, since only a share sees to which parent a member belongs. */
const someIndicators = shuffledSubarray(catalogue, { minLength: 1, maxLength: 6 }).map((some) =>
  chooseEach(Object.fromEntries([...some, ["salesShare", indicators.salesShare]])),
);

it.each(everyCut)("any rows cut by %s in one %s give the same parts", async (cutName, length) => {
  const cut = cutName as keyof typeof places;
  const period = periods[length as keyof typeof periods];
  const absences = { new: [2], gone: [4] };
  const circumstances = {
    period,
    population: () => 7,
    eligible: () => 5,
    lines: () => 6,
    areas: () => 3,
    absences,
  };
  await assert(
    asyncProperty(anyRows, someIndicators, async (given, asked) => {
      const { frames } = exampleOf(given);
      const sql = compileIndicatorSql(asked, { ...week, cut, period, absences });
      const rows = await engine.askOf(factsOf(frames, businessTypeOf), sql);
      const bySql = resultsOfRows(asked, rows, circumstances);
      const memberships = mapped(frames, (of) => places[cut](of));
      mapped(asked, (choice, id) => {
        const results = measureMembers(choice, frames, memberships, circumstances);
        for (const [member, result] of results) {
          const name = cut === "businessType" ? businessTypeOf(member) : member;
          expect([id, bySql[id]?.get(name)]).toEqual([id, result]);
        }
      });
    }),
    { numRuns: 15 },
  );
});

it("asks only for the members that a person may see", async () => {
  const { frames } = exampleOf({
    lines: [
      { retailer: 1, suppliedPacks: 10, line: 11 },
      { retailer: 2, suppliedPacks: 30, line: 12 },
    ],
  });
  const packsOf = async (only: FactsQuestion["only"] = []) => {
    const sql = compileIndicatorSql(choices, { ...week, only });
    const rows = await engine.askOf(factsOf(frames, businessTypeOf), sql);
    const given = { period: week.period, population: () => 7 };
    return resultsOfRows(choices, rows, given, [0]).meanPurchase.get(0);
  };
  expect(await packsOf()).toMatchObject({ numerator: 40 });
  expect(await packsOf([{ cut: "line", members: [11] }])).toMatchObject({ numerator: 10 });
  expect(await packsOf([{ cut: "businessType", members: [businessTypeOf(1)] }])).toMatchObject({
    numerator: 10,
  });
  expect(await packsOf([{ cut: "line", members: [] }])).toMatchObject({ numerator: 0 });
});
