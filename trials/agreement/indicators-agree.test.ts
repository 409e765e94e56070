import { exampleCycle, type TradeRows } from "@dongxiao/core/frames";
import {
  calendarPeriod,
  choose,
  chooseEach,
  circumstancesOf,
  compileIndicatorSql,
  cyclesTogether,
  exampleOf,
  type FactsQuestion,
  indicators,
  measureMembers,
  oneCycle,
  periodBefore,
  resultsOfRows,
  type CutId,
  cuts,
  isGoodsAlone,
  isTrendable,
  type Place,
  placeKey,
  type Indicator,
} from "@dongxiao/core/indicators";
import { mapped } from "@dongxiao/core/units";
import { assert, asyncProperty, shuffledSubarray } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { anyTrade } from "./any-trade.ts";
import { openEngine, type Engine } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const catalogue: [string, Indicator][] = Object.entries(indicators);
const week: FactsQuestion = { table: "order_line", cuts: [], period: oneCycle(exampleCycle) };

describe.each(catalogue)("%s", (_id, indicator) => {
  it.each([...indicator.examples])("the engine agrees: $why", async (example) => {
    const choices = { asked: choose(indicator, example.settings) };
    const { absences = {}, sku } = example;
    const asCut: CutId[] = sku === undefined ? [] : ["sku"];
    const place = sku === undefined ? [] : [sku];
    const circumstances = circumstancesOf(example);
    const { period } = circumstances;
    const sql = compileIndicatorSql(choices, { ...week, cuts: asCut, period, absences });
    const rows = await engine.askOf(factsOf(exampleOf(example).frames), sql);
    const { asked } = resultsOfRows(choices, asCut.length, rows, circumstances, [place]);
    expect(asked.get(placeKey(place))?.result).toEqual(example.expect);
  });
});

const businessTypes = ["grocery", "it's \\ odd", "超市"];
const businessTypeOf = (retailer: number): string => businessTypes[retailer % 3] ?? "";
const none = (rows: TradeRows): Int32Array => new Int32Array(rows.length);

/** Two members as one number. */
const both = (first: Int32Array, second: Int32Array): Int32Array =>
  first.map((member, row) => member * 100 + (second[row] ?? 0));

interface Cutting {
  readonly cuts: readonly CutId[];
  /** The number that names a row's place, and the one that names its place in the wider cuts. */
  readonly of: (rows: TradeRows) => { memberOf: Int32Array; parentOf: Int32Array };
  readonly placeOf: (member: number) => Place;
}

const alone = (member: number): Place => [member];
const pair = (member: number): Place => [Math.floor(member / 100), member % 100];

const everything: Cutting = {
  cuts: [],
  of: (rows) => ({ memberOf: none(rows), parentOf: none(rows) }),
  placeOf: () => [],
};

/** Where the rows belong in some cuts, and in the wider ones. */
const cuttings: Readonly<Record<string, Cutting>> = {
  everything,
  sku: {
    cuts: ["sku"],
    of: (rows) => ({ memberOf: rows.sku, parentOf: rows.priceClass }),
    placeOf: alone,
  },
  "price class": {
    cuts: ["priceClass"],
    of: (rows) => ({ memberOf: rows.priceClass, parentOf: none(rows) }),
    placeOf: alone,
  },
  retailer: {
    cuts: ["retailer"],
    of: (rows) => ({ memberOf: rows.retailer, parentOf: none(rows) }),
    placeOf: alone,
  },
  line: {
    cuts: ["line"],
    of: (rows) => ({ memberOf: rows.line, parentOf: rows.area }),
    placeOf: alone,
  },
  "business type": {
    cuts: ["businessType"],
    of: (rows) => ({
      memberOf: rows.retailer.map((retailer) => retailer % 3),
      parentOf: none(rows),
    }),
    placeOf: (member) => [businessTypeOf(member)],
  },
  "SKU and area": {
    cuts: ["sku", "area"],
    of: (rows) => ({
      memberOf: both(rows.sku, rows.area),
      parentOf: both(rows.priceClass, rows.area),
    }),
    placeOf: pair,
  },
  "area and price class": {
    cuts: ["area", "priceClass"],
    of: (rows) => ({
      memberOf: both(rows.area, rows.priceClass),
      parentOf: both(rows.area, none(rows)),
    }),
    placeOf: pair,
  },
};

const periods = {
  week: week.period,
  fortnight: cyclesTogether(exampleCycle, 2),
  month: calendarPeriod("month", exampleCycle),
};

const everyCut = Object.keys(cuttings).flatMap((cut) =>
  Object.keys(periods).map((period) => [cut, period] as const),
);

const withRetailers = catalogue.filter(([, indicator]) => !isGoodsAlone(choose(indicator)));
const ofRetailers = chooseEach(Object.fromEntries(withRetailers));

/** A few at a time; a share is always among them, since only a share sees to which parent a member belongs. */
const someIndicators = (cut: readonly CutId[]) => {
  const isOfGoods = cut.every((one) => cuts[one].by === "goods");
  const among = isOfGoods ? catalogue : withRetailers;
  return shuffledSubarray(among, { minLength: 1, maxLength: 6 }).map((some) =>
    chooseEach(Object.fromEntries([...some, ["salesShare", indicators.salesShare]])),
  );
};

it.each(everyCut)("any rows cut by %s in one %s give the same parts", async (cutName, length) => {
  const { cuts: asCut, of: membershipOf, placeOf } = cuttings[cutName] ?? everything;
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
    asyncProperty(anyTrade, someIndicators(asCut), async (given, asked) => {
      const { frames } = exampleOf(given);
      const sql = compileIndicatorSql(asked, { ...week, cuts: asCut, period, absences });
      const rows = await engine.askOf(factsOf(frames, businessTypeOf), sql);
      const bySql = resultsOfRows(asked, asCut.length, rows, circumstances);
      const memberships = mapped(frames, membershipOf);
      mapped(asked, (choice, id) => {
        const results = measureMembers(choice, frames, memberships, circumstances);
        for (const [member, result] of results) {
          const key = placeKey(placeOf(member));
          expect([id, bySql[id]?.get(key)?.result]).toEqual([id, result]);
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
    const sql = compileIndicatorSql(ofRetailers, { ...week, only });
    const rows = await engine.askOf(factsOf(frames, businessTypeOf), sql);
    const given = { period: week.period, population: () => 7 };
    return resultsOfRows(ofRetailers, 0, rows, given)["meanPurchase"]?.get(placeKey([]))?.result;
  };
  expect(await packsOf()).toMatchObject({ numerator: 40 });
  expect(await packsOf([{ cut: "line", members: [11] }])).toMatchObject({ numerator: 10 });
  expect(await packsOf([{ cut: "businessType", members: [businessTypeOf(1)] }])).toMatchObject({
    numerator: 10,
  });
  expect(await packsOf([{ cut: "line", members: [] }])).toMatchObject({ numerator: 0 });
});

const trendable = withRetailers.filter(([, indicator]) => isTrendable(choose(indicator)));

it.each([
  ["everything", "month"],
  ["everything", "week"],
  ["sku", "week"],
  ["area and price class", "month"],
  ["line", "fortnight"],
])(
  "several periods side by side, cut by %s in each %s, are what each alone is",
  async (name, length) => {
    const { cuts: asCut, of: membershipOf, placeOf } = cuttings[name] ?? everything;
    const newest = Object.entries(periods).find(([id]) => id === length)?.[1] ?? week.period;
    const absences = [{ new: [2], gone: [4] }, { new: [1] }, {}];
    const some = shuffledSubarray(trendable, { minLength: 1, maxLength: 6 });
    await assert(
      asyncProperty(anyTrade, some, async (given, chosen) => {
        const asked = chooseEach(
          Object.fromEntries([...chosen, ["salesShare", indicators.salesShare]]),
        );
        const { frames } = exampleOf(given);
        const question = { ...week, cuts: asCut, period: newest, absences, trend: absences.length };
        const rows = await engine.askOf(
          factsOf(frames, businessTypeOf),
          compileIndicatorSql(asked, question),
        );
        for (const [back, leftOut] of absences.entries()) {
          const circumstances = {
            population: () => 7,
            eligible: () => 5,
            lines: () => 6,
            areas: () => 3,
            period: periodBefore(newest, back),
            absences: leftOut,
          };
          const own = rows.filter((row) => row["t"] === back);
          const bySql = resultsOfRows(asked, asCut.length, own, circumstances);
          mapped(asked, (choice, id) => {
            const ours = measureMembers(
              choice,
              frames,
              mapped(frames, membershipOf),
              circumstances,
            );
            for (const [member, result] of ours) {
              const found = bySql[id]?.get(placeKey(placeOf(member)))?.result;
              expect([id, back, found]).toEqual([id, back, result]);
            }
          });
        }
      }),
      { numRuns: 12 },
    );
  },
);
