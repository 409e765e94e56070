import { exampleCycle } from "@dongxiao/core/frames";
import {
  calendarPeriod,
  choose,
  compileHoldersSql,
  compileIndicatorSql,
  compileTermRowsSql,
  type CutId,
  exampleOf,
  type FactsQuestion,
  type FactsRow,
  holderOf,
  isGoodsAlone,
  type Indicator,
  indicators,
  oneCycle,
  recount,
  resultsOfRows,
  rowSumsOfTerm,
  type Side,
  type Term,
  termsOf,
} from "@dongxiao/core/indicators";
import { assert, asyncProperty, constantFrom } from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { anyTrade } from "./any-trade.ts";
import { openEngine, type Engine, type FactsContent } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const catalogue: [string, Indicator][] = Object.entries(indicators);
const sides: readonly Side[] = ["numerator", "denominator"];
const goodsCuts: readonly (readonly CutId[])[] = [[], ["sku"], ["priceClass"]];
const someCuts: readonly (readonly CutId[])[] = [
  [],
  ["sku"],
  ["area"],
  ["line", "priceClass"],
  ["sku", "retailer"],
];

/** Opens a term of one cell to its rows and counts it again. */
async function recounted(
  content: FactsContent,
  choice: ReturnType<typeof choose>,
  { sum }: Term,
  cell: FactsQuestion,
): Promise<{ byHolder: number; byRow: number }> {
  const holders = await engine.askOf(content, compileHoldersSql(choice, sum, cell));
  const ids = holders.map(({ holder }) => Number(holder));
  const rows: FactsRow[] = [];
  for (const source of ["orderLines", "observations", "warehouse"] as const) {
    const wanted = { source, columns: ["cycle", "sku"], holders: ids };
    const sql = compileTermRowsSql(choice, sum, cell, wanted);
    if (sql !== null && ids.length > 0) rows.push(...(await engine.askOf(content, sql)));
  }
  const counted = recount(
    sum,
    rows.map((row) => ({
      holder: Number(row["holder"]),
      sku: Number(row["sku"]),
      adds: rowSumsOfTerm(sum).map((_, place) => Number(row[`v${place}`])),
    })),
    cell.period.cyclesAt(0).length,
  );
  for (const { holder, adds } of holders) expect(counted.get(Number(holder))).toBe(adds);
  const total = (numbers: readonly number[]): number =>
    numbers.reduce((a, b) => a + b, 0) / sum.per;
  return {
    byHolder: total(holders.map(({ adds }) => Number(adds))),
    byRow: total([...counted.values()]),
  };
}

it.each(catalogue)(
  "%s opens to rows that give its numerator and its denominator again, in any cell",
  async (_id, indicator) => {
    const choice = choose({ ...indicator, minimumN: 0 });
    await assert(
      asyncProperty(
        anyTrade,
        constantFrom(...(isGoodsAlone(choice) ? goodsCuts : someCuts)),
        constantFrom(oneCycle(exampleCycle), calendarPeriod("month", exampleCycle)),
        async (given, cuts, period) => {
          const content = factsOf(exampleOf(given).frames);
          const absences = { new: [2], gone: [4] };
          const question: FactsQuestion = { table: "order_line", cuts, period, absences };
          const asked = await engine.askOf(
            content,
            compileIndicatorSql({ asked: choice }, question),
          );
          const circumstances = { period, population: () => 7, lines: () => 6, areas: () => 3 };
          const { asked: cells } = resultsOfRows(
            { asked: choice },
            cuts.length,
            asked,
            circumstances,
          );
          // three cells of each answer, so that a run stays short
          for (const { at, result } of [...cells.values()].slice(0, 3)) {
            if (!("numerator" in result)) continue;
            const only = cuts.map((cut, place) => ({ cut, members: [at[place] ?? 0] }));
            for (const side of sides) {
              const terms = termsOf(choice, side);
              if (typeof terms === "string") continue;
              const figures = [];
              for (const term of terms)
                figures.push(await recounted(content, choice, term, { ...question, only }));
              const [top = { byHolder: 0, byRow: 0 }, under] = figures;
              const figure = (by: "byHolder" | "byRow"): number => {
                if (under === undefined) return top[by];
                return under[by] === 0 ? 0 : top[by] / under[by];
              };
              expect([side, at, figure("byHolder")]).toEqual([side, at, result[side]]);
              expect([side, at, figure("byRow")]).toEqual([side, at, result[side]]);
            }
          }
        },
      ),
      { numRuns: 6 },
    );
    expect(["retailer", "line", "area", "sku"]).toContain(holderOf(choice));
  },
);
