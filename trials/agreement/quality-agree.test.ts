import {
  compileFactsCheckSql,
  compileFactsCountSql,
  factsChecks,
  factsOfExample,
  findInFacts,
  findingsOfRows,
  type AnyFactsCheck,
  type FactsCheckQuestion,
  type FactsCircumstances,
} from "@dongxiao/core/quality";
import type { Frames } from "@dongxiao/core/frames";
import type { Settings } from "@dongxiao/core/units";
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  option,
  record,
  type Arbitrary,
} from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openEngine, type Engine } from "./engine.ts";
import { factsOf } from "./facts-of.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

const catalogue: [string, AnyFactsCheck][] = Object.entries(factsChecks);
const all = {
  tables: { orderLines: "order_line", observations: "observation" },
  lines: null,
  most: 1000,
};

async function foundBySql(
  check: AnyFactsCheck,
  frames: Frames,
  question: FactsCircumstances & Partial<FactsCheckQuestion>,
  settings?: Partial<Settings>,
) {
  const sql = compileFactsCheckSql(check, { ...all, ...question }, settings);
  return findingsOfRows(check, await engine.askOf(factsOf(frames), sql));
}

describe.each(catalogue)("%s", (_id, check) => {
  it.each([...check.examples])("the engine finds the same: $why", async (example) => {
    const { frames, circumstances } = factsOfExample(example);
    const bySql = await foundBySql(check, frames, circumstances, example.settings);
    expect(bySql).toEqual(findInFacts(check, frames, circumstances, example.settings));
    expect(bySql.map(({ numbers }) => numbers)).toEqual(
      example.expect.map(({ numbers }) => numbers),
    );
  });
});

/** Every retailer, SKU and cycle, so that weeks on end and pairs of counts are not rare. */
const places = [1, 2].flatMap((retailer) =>
  [1, 2].flatMap((sku) =>
    [0, 1, 2, 3, 4].map((offset) => ({
      retailer,
      sku,
      offset,
      line: 10 * retailer + Number(offset > 0),
    })),
  ),
);

function onPlaces<Row extends object>(any: Arbitrary<Row>) {
  const rows = array(option(any), { minLength: places.length, maxLength: places.length });
  return rows.map((some) =>
    places.flatMap((place, at) => {
      const row = some[at] ?? null;
      return row === null ? [] : [{ ...place, ...row }];
    }),
  );
}

const packs = constantFrom(0, 5, 10);
const orUnrecorded = constantFrom(-1, 0, 5, 5, 5, 20);
const anyCase = record({
  lines: onPlaces(
    record({
      capPacks: constantFrom(-1, 0, 5),
      orderedPacks: packs,
      suppliedPacks: packs,
      packsPerCarton: constantFrom(3, 10),
      amountCnyCents: integer({ min: 0, max: 9000 }),
      wholesaleCnyCentsPerCarton: constantFrom(0, 2000, 8000),
    }),
  ),
  observations: onPlaces(
    record({
      stockPacks: orUnrecorded,
      soldPacks: orUnrecorded,
      priceCnyCentsPerCarton: orUnrecorded,
    }),
  ),
  cycles: integer({ min: 1, max: 4 }),
});

const otherSettings: Readonly<Record<string, Partial<Settings>>> = {
  repeatedStock: { times: 2 },
  repeatedPrice: { times: 2 },
  negativeSellOut: { slackPacks: 4 },
  priceOutOfBand: { leastOfWholesale: 0.9, mostOfWholesale: 1.1 },
};

it.each(catalogue)("%s finds the same in any rows", async (id, check) => {
  let found = 0;
  await assert(
    asyncProperty(anyCase, async (given) => {
      const { frames, circumstances } = factsOfExample(given);
      const settings = otherSettings[id];
      const findings = findInFacts(check, frames, circumstances, settings);
      expect(await foundBySql(check, frames, circumstances, settings)).toEqual(findings);
      found += findings.length;
      const own = findings.filter(({ line }) => line === 11);
      const ofLine = await foundBySql(check, frames, { ...circumstances, lines: [11] }, settings);
      expect(ofLine).toEqual(own);
      const some = findings.filter((_, at) => at % 2 === 0);
      const again = { ...circumstances, among: some, order: "largest" } as const;
      expect(await foundBySql(check, frames, again, settings)).toEqual(
        some.toSorted((a, b) => check.size.of(b.numbers) - check.size.of(a.numbers)),
      );
    }),
    { numRuns: 20 },
  );
  expect(found).toBeGreaterThan(0);
});

it("shows nobody's findings to those who may see no line, and no more than asked for", async () => {
  const { frames, circumstances } = factsOfExample({
    lines: [1, 2, 3].map((retailer) => ({ retailer, orderedPacks: 5, suppliedPacks: 9 })),
  });
  const found = (question: Partial<FactsCheckQuestion>) =>
    foundBySql(factsChecks.suppliedOverOrdered, frames, { ...circumstances, ...question });
  expect(await found({ lines: [] })).toEqual([]);
  expect((await found({ most: 2 })).map(({ retailer }) => retailer)).toEqual([1, 2]);
});

it("counts findings and retailers, puts the newest or the largest first, and finds those of one import", async () => {
  // over by 4, 1 and 9 packs, the last of them a week earlier
  const { frames, circumstances } = factsOfExample({
    lines: [
      { retailer: 1, orderedPacks: 5, suppliedPacks: 9 },
      { retailer: 1, orderedPacks: 5, suppliedPacks: 6, sku: 2 },
      { retailer: 2, orderedPacks: 5, suppliedPacks: 14, offset: 1 },
    ],
    cycles: 2,
  });
  const check = factsChecks.suppliedOverOrdered;
  const order = async (first: "newest" | "largest") =>
    (await foundBySql(check, frames, { ...circumstances, order: first })).map(
      ({ numbers }) => numbers["suppliedPacks"],
    );
  expect(await order("newest")).toEqual([9, 6, 14]);
  expect(await order("largest")).toEqual([14, 9, 6]);
  const orderLines = factsOf(frames).orderLines.map((row, at) => ({ ...row, import_id: 7 + at }));
  const question = { ...all, ...circumstances };
  const count = (importId?: number) =>
    engine.askOf(
      { orderLines },
      compileFactsCountSql(check, { ...question, ...(importId === undefined ? {} : { importId }) }),
    );
  expect(await count()).toEqual([{ findings: 3, retailers: 2 }]);
  expect(await count(7)).toEqual([{ findings: 1, retailers: 1 }]);
});
