import {
  assert,
  constant,
  integer,
  oneof,
  property,
  record,
  uniqueArray,
  type Arbitrary,
} from "fast-check";
import { describe, expect, it } from "vitest";

import type { TradeRows } from "../frames/index.ts";
import { cycleAfter, mapped, type Cycle } from "../units/index.ts";
import { indicators } from "./catalogue.ts";
import { exampleCycle } from "../frames/index.ts";
import { circumstancesOf, exampleOf } from "./example.ts";
import type { Indicator } from "./indicator.ts";
import { choose, lookBackOf, type Choice } from "./measuring/choice.ts";
import { measure, measureMembers } from "./measuring/measure.ts";
import { oneCycle } from "./measuring/period.ts";
import type { IndicatorResult } from "./measuring/result.ts";

const catalogue: [string, Indicator][] = Object.entries(indicators);
const four = (): number => 4;
const circumstances = {
  period: oneCycle(exampleCycle),
  population: four,
  lines: four,
  areas: four,
};

const packs = integer({ min: 0, max: 5 }).map((cartons) => cartons * 10);
const orUnrecorded = (max: number): Arbitrary<number> => integer({ min: -1, max });
const key = {
  retailer: integer({ min: 1, max: 4 }),
  sku: integer({ min: 1, max: 3 }),
  offset: integer({ min: 0, max: 4 }),
};
interface Keyed {
  readonly retailer: number;
  readonly sku: number;
  readonly offset: number;
}

/** Rows with distinct keys, each where its retailer and its SKU belong. */
function rowsOf<Row extends Keyed>(any: Arbitrary<Row>) {
  const placed = any.map((row) => ({
    ...row,
    line: 10 + row.retailer,
    area: row.retailer % 2,
    priceClass: 1 + row.sku,
  }));
  return uniqueArray(placed, {
    maxLength: 12,
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
      amountCnyCents: integer({ min: 0, max: 1_000_000 }),
    }),
  ),
  observations: rowsOf(
    record({
      ...key,
      stockPacks: orUnrecorded(40),
      soldPacks: orUnrecorded(20),
      priceCnyCentsPerCarton: orUnrecorded(100_000),
      stockOutDays: orUnrecorded(9),
    }),
  ),
});

/** An indicator that says something however few retailers there are. */
const chosen = (indicator: Indicator): Choice => choose({ ...indicator, minimumN: 0 });

describe.each(catalogue)("%s", (_id, indicator) => {
  it.each([...indicator.examples])("$why", (example) => {
    const { frames, memberships } = exampleOf(example);
    const choice = choose(indicator, example.settings);
    const given = circumstancesOf(example);
    const result =
      example.sku === undefined
        ? measure(choice, frames, given)
        : measureMembers(choice, frames, memberships, given).get(example.sku);
    expect(result).toEqual(example.expect);
  });

  it("knows nothing about a period whose look-back reaches before the data", () => {
    const { frames } = exampleOf({ lines: [{ retailer: 1, suppliedPacks: 10, sku: 1 }] });
    const choice = chosen(indicator);
    const stateFrom = (firstCycle: Cycle): string =>
      measure(choice, frames, { ...circumstances, firstCycle }).state;
    const oldest = cycleAfter(exampleCycle, 1 - lookBackOf(choice, circumstances.period));
    expect(stateFrom(cycleAfter(oldest, 1))).toBe("insufficient_data");
    expect(stateFrom(oldest)).not.toBe("insufficient_data");
  });

  it("leaves out retailers only where it counts retailers", () => {
    expect(indicator.holder === undefined || indicator.leavesOut === undefined).toBe(true);
  });

  it("has three titles of its own", () => {
    for (const language of ["zh-Hans", "zh-Hant", "en"] as const) {
      const same = catalogue.filter(
        ([, { titles }]) => titles[language] === indicator.titles[language],
      );
      expect(same).toHaveLength(1);
    }
  });
});

describe.each(catalogue)("%s of any rows", (_id, indicator) => {
  const choice = chosen(indicator);

  it("does not see the order of rows", () => {
    assert(
      property(anyRows, (given) => {
        const backwards = {
          lines: given.lines.toReversed(),
          observations: given.observations.toReversed(),
        };
        expect(measure(choice, exampleOf(backwards).frames, circumstances)).toEqual(
          measure(choice, exampleOf(given).frames, circumstances),
        );
      }),
    );
  });

  it("does not see rows older than it looks back", () => {
    assert(
      property(anyRows, anyRows, (given, older) => {
        const back = <Row extends Keyed>(row: Row): Row => ({
          ...row,
          offset: lookBackOf(choice, circumstances.period) + row.offset,
        });
        const recent = (row: Keyed): boolean =>
          row.offset < lookBackOf(choice, circumstances.period);
        const kept = {
          lines: given.lines.filter(recent),
          observations: given.observations.filter(recent),
        };
        const more = {
          lines: [...kept.lines, ...older.lines.map(back)],
          observations: [...kept.observations, ...older.observations.map(back)],
        };
        expect(measure(choice, exampleOf(more).frames, circumstances)).toEqual(
          measure(choice, exampleOf(kept).frames, circumstances),
        );
      }),
    );
  });
});

describe.each(catalogue)("%s, opened or divided", (_id, indicator) => {
  const choice = chosen(indicator);

  it("opens to its retailers (or lines, or areas): their numerators add up to its own", () => {
    const holder = indicator.holder ?? "retailer";
    const numeratorOf = (result?: IndicatorResult): number =>
      result !== undefined && "numerator" in result ? result.numerator : 0;
    assert(
      property(anyRows, (given) => {
        const { frames } = exampleOf(given);
        const cut = (rows: TradeRows) => ({
          memberOf: rows[holder],
          parentOf: new Int32Array(rows.length),
        });
        const memberships = mapped(frames, cut);
        for (const opened of totalsOf(choice)) {
          const members = measureMembers(opened, frames, memberships, circumstances);
          const sum = [...members.values()].reduce((total, one) => total + numeratorOf(one), 0);
          expect(sum).toBeCloseTo(numeratorOf(measure(opened, frames, circumstances)), 9);
        }
      }),
    );
  });

  it("never makes a number of a zero denominator, and of any other always a finite one", () => {
    assert(
      property(anyRows, integer({ min: 0, max: 1 }), (given, population) => {
        const { frames } = exampleOf(given);
        const result = measure(choice, frames, { ...circumstances, population: () => population });
        const hasDenominator = "denominator" in result && result.denominator !== 0;
        const isNumber = result.state === "number";
        expect(isNumber).toBe(hasDenominator);
        expect(isNumber ? result.value : 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});

/** A mean opens to what it is made of; everything else is a total already. */
function totalsOf(choice: Choice): readonly Choice[] {
  const { numerator } = choice.measures;
  const parts = "over" in numerator ? [numerator.of, numerator.over] : [numerator];
  return parts.map((part) => ({
    ...choice,
    measures: { numerator: part, denominator: "population", n: "denominator" },
  }));
}

it("gives shares that add up to one within their parent", () => {
  assert(
    property(anyRows, (given) => {
      const { frames } = exampleOf(given);
      const cut = (rows: TradeRows) => ({
        memberOf: rows.sku,
        parentOf: rows.sku.map((sku) => sku % 2),
      });
      const results = measureMembers(
        choose(indicators.salesShare),
        frames,
        mapped(frames, cut),
        circumstances,
      );
      const odd = [1, 3].flatMap((sku) => results.get(sku) ?? []);
      const shares = odd.flatMap((one) => (one.state === "number" ? one.value : []));
      const expected = shares.length === 0 ? 0 : 1;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(expected, 12);
    }),
  );
});
