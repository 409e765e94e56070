import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { orderLinesOf, type OrderLine, type OrderLines } from "../frames/index.ts";
import { cycleAfter, type Cycle } from "../units/index.ts";
import { indicators } from "./catalogue.ts";
import { exampleCycle, exampleOf } from "./example-lines.ts";
import type { Indicator } from "./indicator.ts";
import { choose, lookBackOf } from "./measuring/choice.ts";
import { measure, measureMembers } from "./measuring/measure.ts";
import { oneCycle } from "./measuring/period.ts";
import type { IndicatorResult } from "./measuring/result.ts";

const catalogue: [string, Indicator][] = Object.entries(indicators);
const circumstances = { period: oneCycle(exampleCycle), population: () => 4 };

const packs = integer({ min: 0, max: 5 }).map((cartons) => cartons * 10);
const anyLines = array(
  record({
    retailer: integer({ min: 1, max: 4 }),
    sku: integer({ min: 1, max: 3 }),
    offset: integer({ min: 0, max: 3 }),
    orderedPacks: packs,
    suppliedPacks: packs,
    packsPerCarton: integer({ min: 1, max: 12 }),
    amountCnyCents: integer({ min: 0, max: 1_000_000 }),
  }),
  { maxLength: 12 },
);

function rowsBackwards(lines: OrderLines): OrderLines {
  const rows = Array.from(lines.cycle.keys(), (row): OrderLine => {
    const cell = (name: keyof OrderLine): number => lines[name][row] ?? 0;
    return {
      cycle: cell("cycle"),
      retailer: cell("retailer"),
      sku: cell("sku"),
      requestedPacks: cell("requestedPacks"),
      capPacks: cell("capPacks"),
      orderedPacks: cell("orderedPacks"),
      suppliedPacks: cell("suppliedPacks"),
      packsPerCarton: cell("packsPerCarton"),
      amountCnyCents: cell("amountCnyCents"),
    };
  });
  return orderLinesOf(rows.toReversed());
}

describe.each(catalogue)("%s", (_id, indicator) => {
  it.each([...indicator.examples])("$why", (example) => {
    const { lines, membership } = exampleOf(example);
    const choice = choose(indicator, example.settings);
    const given = { ...circumstances, population: () => example.population };
    const result =
      example.sku === undefined
        ? measure(choice, lines, given)
        : measureMembers(choice, lines, membership, given).get(example.sku);
    expect(result).toEqual(example.expect);
  });

  it("knows nothing about a period whose look-back reaches before the data", () => {
    const { lines } = exampleOf({ lines: [{ retailer: 1, suppliedPacks: 10, sku: 1 }] });
    const choice = choose(indicator);
    const stateFrom = (firstCycle: Cycle): string =>
      measure(choice, lines, { ...circumstances, firstCycle }).state;
    const oldest = cycleAfter(exampleCycle, 1 - lookBackOf(choice));
    expect(stateFrom(cycleAfter(oldest, 1))).toBe("insufficient_data");
    expect(stateFrom(oldest)).not.toBe("insufficient_data");
  });
});

describe.each(catalogue)("%s of any lines", (_id, indicator) => {
  it("does not see the order of rows", () => {
    assert(
      property(anyLines, (given) => {
        const { lines } = exampleOf({ lines: given });
        const choice = choose(indicator);
        expect(measure(choice, rowsBackwards(lines), circumstances)).toEqual(
          measure(choice, lines, circumstances),
        );
      }),
    );
  });

  it("does not see lines older than it looks back", () => {
    assert(
      property(anyLines, anyLines, (given, older) => {
        const choice = choose(indicator);
        const oldest = lookBackOf(choice);
        const more = older.map((line) => ({ ...line, offset: oldest + line.offset }));
        expect(
          measure(choice, exampleOf({ lines: [...given, ...more] }).lines, circumstances),
        ).toEqual(measure(choice, exampleOf({ lines: given }).lines, circumstances));
      }),
    );
  });

  it("opens to its retailers: their numerators add up to its own", () => {
    assert(
      property(anyLines, (given) => {
        const { lines } = exampleOf({ lines: given });
        const choice = choose(indicator);
        const cut = { memberOf: lines.retailer, parentOf: new Int32Array(lines.length) };
        const opened = [...measureMembers(choice, lines, cut, circumstances).values()];
        const numeratorOf = (result?: IndicatorResult): number =>
          result !== undefined && "numerator" in result ? result.numerator : 0;
        expect(opened.reduce((sum, one) => sum + numeratorOf(one), 0)).toBeCloseTo(
          numeratorOf(measure(choice, lines, circumstances)),
          9,
        );
      }),
    );
  });

  it("never makes a number of a zero denominator, and of any other always a finite one", () => {
    assert(
      property(anyLines, integer({ min: 0, max: 1 }), (given, population) => {
        const { lines } = exampleOf({ lines: given });
        const result = measure(choose(indicator), lines, {
          ...circumstances,
          population: () => population,
        });
        const hasDenominator = "denominator" in result && result.denominator !== 0;
        const isNumber = result.state === "number";
        expect(isNumber).toBe(hasDenominator);
        expect(isNumber ? result.value : 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});

it("gives shares that add up to one within their parent", () => {
  assert(
    property(anyLines, (given) => {
      const { lines } = exampleOf({ lines: given });
      const parentOf = lines.sku.map((sku) => sku % 2);
      const results = measureMembers(
        choose(indicators.salesShare),
        lines,
        { memberOf: lines.sku, parentOf },
        circumstances,
      );
      const odd = [1, 3].flatMap((sku) => results.get(sku) ?? []);
      const shares = odd.flatMap((one) => (one.state === "number" ? one.value : []));
      const expected = shares.length === 0 ? 0 : 1;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(expected, 12);
    }),
  );
});
