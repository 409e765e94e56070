import {
  choose,
  chooseEach,
  compileIndicatorSql,
  exampleCycle,
  exampleOf,
  indicators,
  measureMembers,
  oneCycle,
  resultsOfRows,
  type CutId,
  type Indicator,
} from "@dongxiao/core/indicators";
import { mapped } from "@dongxiao/core/units";
import { array, assert, asyncProperty, integer, record } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "./engine.ts";
import { areaOf, factsLinesOf } from "./facts-lines.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const period = oneCycle(exampleCycle);
const catalogue: [string, Indicator][] = Object.entries(indicators);

describe.each(catalogue)("%s", (_id, indicator) => {
  it.each([...indicator.examples])("the engine agrees: $why", async (example) => {
    const { lines, priceClasses } = exampleOf(example);
    const choices = { asked: choose(indicator, example.settings) };
    const cut = example.sku === undefined ? "none" : "sku";
    const sql = compileIndicatorSql(choices, { table: "order_line", cut, period });
    const rows = await engine.askOf(
      factsLinesOf(lines, (row) => ({
        line: 11,
        businessType: "grocery",
        priceClass: priceClasses[row] ?? 1,
      })),
      sql,
    );
    const member = example.sku ?? 0;
    const circumstances = { period, population: () => example.population };
    const { asked } = resultsOfRows(choices, rows, circumstances, [member]);
    expect(asked.get(member)).toEqual(example.expect);
  });
});

const packs = integer({ min: 0, max: 9 }).map((cartons) => cartons * 5);
const anyLines = array(
  record({
    retailer: integer({ min: 1, max: 5 }),
    sku: integer({ min: 1, max: 6 }),
    offset: integer({ min: 0, max: 3 }),
    orderedPacks: packs,
    suppliedPacks: packs,
    packsPerCarton: integer({ min: 1, max: 12 }),
    amountCnyCents: integer({ min: 0, max: 1_000_000_000 }),
  }),
  { maxLength: 40 },
);
const choices = chooseEach(indicators);
const businessTypes = ["grocery", "it's \\ odd", "超市"];

/** Where a line belongs in one cut, and in the cut's parent. */
const places = {
  sku: (_retailer: number, sku: number) => ({ member: sku, parent: 1 + (sku % 3) }),
  priceClass: (_retailer: number, sku: number) => ({ member: 1 + (sku % 3), parent: 0 }),
  retailer: (retailer: number) => ({ member: retailer, parent: 0 }),
  line: (retailer: number) => ({ member: 10 + retailer, parent: areaOf(10 + retailer) }),
  businessType: (retailer: number) => ({ member: retailer % 3, parent: 0 }),
} satisfies Partial<Record<CutId, (retailer: number, sku: number) => object>>;

it.each(Object.entries(places))("any lines cut by %s give the same parts", async (cut, placeOf) => {
  await assert(
    asyncProperty(anyLines, async (given) => {
      const { lines } = exampleOf({ lines: given });
      const asked = cut in places ? (cut as keyof typeof places) : "sku";
      const rows = await engine.askOf(
        factsLinesOf(lines, (row) => ({
          line: 10 + (lines.retailer[row] ?? 0),
          businessType: businessTypes[(lines.retailer[row] ?? 0) % 3] ?? "",
          priceClass: 1 + ((lines.sku[row] ?? 0) % 3),
        })),
        compileIndicatorSql(choices, { table: "order_line", cut: asked, period }),
      );
      const bySql = resultsOfRows(choices, rows, { period, population: () => 7 });
      const at = lines.retailer.map((_, row) => row);
      const where = (row: number) => placeOf(lines.retailer[row] ?? 0, lines.sku[row] ?? 0);
      const membership = {
        memberOf: at.map((row) => where(row).member),
        parentOf: at.map((row) => where(row).parent),
      };
      mapped(choices, (choice, id) => {
        const results = measureMembers(choice, lines, membership, { period, population: () => 7 });
        for (const [member, result] of results) {
          const name = asked === "businessType" ? (businessTypes[member] ?? "") : member;
          expect(bySql[id].get(name)).toEqual(result);
        }
      });
    }),
    { numRuns: 25 },
  );
});

it("asks only for the members that a person may see", async () => {
  const { lines } = exampleOf({
    lines: [
      { retailer: 1, suppliedPacks: 10 },
      { retailer: 2, suppliedPacks: 30 },
    ],
  });
  const asOf = (row: number) => ({
    line: 11 + row,
    businessType: businessTypes[1 + row] ?? "",
    priceClass: 1,
  });
  const packsOf = async (only: Parameters<typeof compileIndicatorSql>[1]["only"] = []) => {
    const sql = compileIndicatorSql(choices, { table: "order_line", cut: "none", period, only });
    const rows = await engine.askOf(factsLinesOf(lines, asOf), sql);
    const results = resultsOfRows(choices, rows, { period, population: () => 7 }, [0]);
    return results.meanPurchase.get(0);
  };
  expect(await packsOf()).toMatchObject({ numerator: 40 });
  expect(await packsOf([{ cut: "line", members: [11] }])).toMatchObject({ numerator: 10 });
  expect(await packsOf([{ cut: "businessType", members: [businessTypes[1] ?? ""] }])).toMatchObject(
    { numerator: 10 },
  );
  expect(await packsOf([{ cut: "line", members: [] }])).toMatchObject({ numerator: 0 });
});
