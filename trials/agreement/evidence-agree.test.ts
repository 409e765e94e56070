import { exampleCycle, exampleFramesOf, type ExampleLine } from "@dongxiao/core/frames";
import {
  compileLineCyclesSql,
  compileStandingSql,
  compileTurnoverSql,
  type EvidenceField,
  evidenceFields,
  turnoverOf,
} from "@dongxiao/core/retailers";
import { assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { anyTrade } from "./any-trade.ts";
import { openEngine, type Engine } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const isField = (name: string): name is EvidenceField => name in evidenceFields;
const everyField = Object.keys(evidenceFields).filter(isField);
// measured 2021-11-08: the last two cycles are offsets 0 and 1, the two before them 2 and 3; October is 2 to 5, September 6 to 9
const window = { newest: exampleCycle, months: 2, cycles: 2 };

type Numbers = Readonly<Record<string, number>>;

async function asked(sql: string, lines: readonly ExampleLine[], key = "retailer") {
  const rows = await engine.askOf(factsOf(exampleFramesOf({ lines })), sql);
  return new Map(
    rows.map((row): [number, Numbers] => [
      Number(row[key]),
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, Number(cell)])),
    ]),
  );
}

const at = (line: ExampleLine): number => line.offset ?? 0;
const between = (lines: readonly ExampleLine[], first: number, last: number) =>
  lines.filter((line) => at(line) >= first && at(line) <= last);
const sum = (lines: readonly ExampleLine[], of: (line: ExampleLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);
const cents = (line: ExampleLine): number => line.amountCnyCents ?? 0;
const cartons = (line: ExampleLine): number =>
  (line.suppliedPacks ?? 0) / (line.packsPerCarton ?? 10);
const bought = (lines: readonly ExampleLine[]) =>
  new Set(lines.filter((line) => (line.suppliedPacks ?? 0) > 0).map(({ sku }) => sku));
const ordered = (lines: readonly ExampleLine[]): readonly number[] =>
  [...new Set(lines.filter((line) => (line.orderedPacks ?? 0) > 0).map(at))].toSorted(
    (a, b) => a - b,
  );

/** The same from the lines one by one. */
function recounted(lines: readonly ExampleLine[]) {
  const [recent, earlier] = [between(lines, 0, 1), between(lines, 2, 3)];
  const before = bought(earlier);
  return {
    monthlyCnyCents: [sum(between(lines, 6, 9), cents), sum(between(lines, 2, 5), cents)],
    monthlyCartons: [sum(between(lines, 6, 9), cartons), sum(between(lines, 2, 5), cartons)],
    recentCartons: sum(recent, cartons),
    earlierCartons: sum(earlier, cartons),
    skus: bought(recent).size,
    newSkus: [...bought(recent)].filter((sku) => !before.has(sku)).length,
    cyclesOrdered: ordered(recent).length,
  };
}

/** Numbers as they are compared: the engine rounds cartons to six digits. */
const written = (turnover: ReturnType<typeof recounted> | ReturnType<typeof turnoverOf>) =>
  Object.entries(turnover)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, [value].flat().map((one) => one.toFixed(4))]);

it("recounts from the lines what the engine says of each retailer's turnover", async () => {
  const sql = compileTurnoverSql("order_line", everyField, window);
  await assert(
    asyncProperty(anyTrade, async ({ lines }) => {
      const rows = await asked(sql, lines);
      for (const [retailer, own] of Map.groupBy(lines, (line) => line.retailer))
        expect(written(turnoverOf(rows.get(retailer), 2))).toEqual(written(recounted(own)));
    }),
    { numRuns: 40 },
  );
});

it("recounts how long ago each retailer ordered first and last, and the cycles of each line", async () => {
  const [standing, cycles] = [
    compileStandingSql("order_line", exampleCycle),
    compileLineCyclesSql("order_line", window),
  ];
  await assert(
    asyncProperty(anyTrade, async ({ lines }) => {
      const since = await asked(standing, lines);
      for (const [retailer, own] of Map.groupBy(lines, (line) => line.retailer)) {
        const offsets = ordered(between(own, 0, Infinity));
        const row = since.get(retailer);
        expect([row?.["since_last"], row?.["since_first"]]).toEqual([offsets[0], offsets.at(-1)]);
      }
      const of = await asked(cycles, lines, "line");
      for (const [line, own] of Map.groupBy(lines, (one) => one.line ?? 0))
        expect(of.get(line)?.["cycles"] ?? 0).toBe(ordered(between(own, 0, 1)).length);
    }),
    { numRuns: 40 },
  );
});

it("adds up what each retailer was invoiced in each whole month", async () => {
  // November is not whole; 11-01 is offset 1, 10-25 to 10-04 are 2 to 5, 09-27 to 09-06 are 6 to 9,
  // 08-30 to 08-02 are 10 to 14, 07-26 is 15
  const line = (retailer: number, offset: number, amountCnyCents: number) => ({
    retailer,
    offset,
    amountCnyCents,
    suppliedPacks: 10,
  });
  const lines = [line(1, 1, 1), line(1, 2, 10), line(1, 5, 20), line(1, 6, 300)];
  const more = [line(2, 10, 4000), line(2, 14, 5000), line(2, 15, 60_000)];
  const sql = compileTurnoverSql("order_line", ["monthlyCnyCents"], {
    ...window,
    months: 3,
    cycles: 0,
  });
  const rows = await asked(sql, [...lines, ...more]);
  expect(rows.get(1)).toEqual({ retailer: 1, amount_0: 0, amount_1: 300, amount_2: 30 });
  expect(rows.get(2)).toEqual({ retailer: 2, amount_0: 9000, amount_1: 0, amount_2: 0 });
});
