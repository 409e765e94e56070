import { exampleCycle } from "@dongxiao/core/frames";
import {
  type AnyComposite,
  chooseComposite,
  compileIndicatorSql,
  composedOf,
  type CompositeChoice,
  type CompositeExample,
  composites,
  type CutId,
  exampleOf,
  feedChoices,
  fedPlaces,
  isGoodsAlone,
  type Member,
  measureComposite,
  oneCycle,
  periodBefore,
  periodsOf,
  placeKey,
  resultsOfRows,
} from "@dongxiao/core/indicators";
import { businessTypes } from "@dongxiao/core/retailers";
import { mapped } from "@dongxiao/core/units";
import { assert, asyncProperty } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { anyTrade } from "./any-trade.ts";
import { openEngine, type Engine, type FactsContent } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const catalogue: [string, AnyComposite][] = Object.entries(composites);
const typeNames = ["", ...Object.keys(businessTypes)];
type Populations = Readonly<Record<number, number>>;

/** Measures a composite over everything by the engine, feed by feed and period by period. */
async function byEngine(choice: CompositeChoice, content: FactsContent, populations: Populations) {
  const { over } = choice.composite;
  const cuts: readonly CutId[] = over === null || over === "period" ? [] : [over];
  const cells = new Map<Member, { population: number; feeds: Record<string, number> }>();
  const populationOf = (member: Member): number =>
    populations[over === "businessType" ? typeNames.indexOf(String(member)) : 0] ?? 0;
  for (let back = 0; back < periodsOf(choice); back += 1) {
    const period = periodBefore(oneCycle(exampleCycle), back);
    const choices = feedChoices(choice);
    const fed = await Promise.resolve(mapped(choices, (feed) => feed));
    const found: Record<string, ReturnType<typeof resultsOfRows>[string]> = {};
    for (const [name, feed] of Object.entries(fed)) {
      const sql = compileIndicatorSql({ fed: feed }, { table: "order_line", cuts, period });
      const rows = await engine.askOf(content, sql);
      const given = { period, population: () => 1 };
      const { fed: own } = resultsOfRows({ fed: feed }, cuts.length, rows, given);
      if (own !== undefined) found[name] = own;
    }
    for (const cell of cellsIn(found, cuts.length, over === "period" ? back : 0))
      cells.set(cell.member, { population: populationOf(cell.member), feeds: cell.feeds });
  }
  if (over === "businessType")
    for (const member of Object.keys(populations).map((key) => typeNames[Number(key)] ?? ""))
      if (!cells.has(member))
        cells.set(member, { population: populationOf(member), feeds: zero(choice) });
  const order = (member: Member): number =>
    typeof member === "string" ? typeNames.indexOf(member) : member;
  const sorted = [...cells].toSorted(([a], [b]) => order(a) - order(b));
  return composedOf(
    choice,
    sorted.map(([, cell]) => cell),
  );
}

const zero = ({ feeds }: CompositeChoice): Record<string, number> => mapped(feeds, () => 0);

function cellsIn(
  found: Parameters<typeof fedPlaces>[0],
  cuts: number,
  alone: number,
): readonly { member: Member; feeds: Record<string, number> }[] {
  if (cuts > 0) {
    const place = fedPlaces(found, () => 0).get(placeKey([]));
    return [...(place?.cells ?? [])].map(([member, { feeds }]) => ({
      member,
      feeds: { ...feeds },
    }));
  }
  const feeds = mapped(found, (cells) => {
    const result = cells.get(placeKey([]))?.result;
    return result !== undefined && "numerator" in result ? result.numerator : 0;
  });
  return [{ member: alone, feeds: { ...feeds } }];
}

function withoutSilence<Composed extends { readonly adds: readonly unknown[] }>({
  adds,
  ...rest
}: Composed): Omit<Composed, "adds"> {
  expect(adds).toBeDefined();
  return rest;
}

describe.each(catalogue)("%s", (_id, composite) => {
  it.each([...composite.examples])("the engine agrees: $why", async (example: CompositeExample) => {
    const { lines = [], observations = [], warehouse = [], populations = {}, settings } = example;
    const { frames } = exampleOf({ lines, observations, warehouse });
    const choice = chooseComposite(composite, settings);
    const given = {
      period: oneCycle(exampleCycle),
      populations: new Map(Object.entries(populations).map(([key, n]) => [Number(key), n])),
    };
    const ours = measureComposite(choice, frames, given);
    const theirs = await byEngine(choice, factsOf(frames), populations);
    expect(withoutSilence(theirs)).toEqual(withoutSilence(ours));
  });

  it("the engine agrees on any rows", async () => {
    const populations = { 0: 12, 1: 5, 2: 4, 3: 3 };
    const choice = chooseComposite(composite);
    await assert(
      asyncProperty(anyTrade, async (given) => {
        const { frames } = exampleOf(given);
        const ours = measureComposite(choice, frames, {
          period: oneCycle(exampleCycle),
          populations: new Map(Object.entries(populations).map(([key, n]) => [Number(key), n])),
        });
        const theirs = await byEngine(choice, factsOf(frames), populations);
        expect(withoutSilence(theirs)).toEqual(withoutSilence(ours));
      }),
      { numRuns: 12 },
    );
    expect(Object.values(feedChoices(choice)).some(isGoodsAlone)).toBe(
      composite.over === "sku" && composite.unit !== "index",
    );
  });
});
