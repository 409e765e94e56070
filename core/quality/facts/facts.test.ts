import { describe, expect, it } from "vitest";

import { compileFactsCheckSql, findInFacts, sayFinding } from "../check-facts.ts";
import type { AnyFactsCheck } from "../facts-check.ts";
import { exampleCycleAt, factsOfExample } from "../facts-example.ts";
import { Bug } from "../../units/index.ts";
import { factsChecks } from "./catalogue.ts";

const catalogue: [string, AnyFactsCheck][] = Object.entries(factsChecks);
const alike = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const names = { retailer: alike("A"), sku: alike("X") };

describe.each(catalogue)("%s", (_id, check) => {
  it.each([...check.examples])("$why", (example) => {
    const { frames, circumstances } = factsOfExample(example);
    const findings = findInFacts(check, frames, circumstances, example.settings);
    const expected = example.expect.map(({ offset, retailer, numbers }) => ({
      cycle: exampleCycleAt(offset),
      retailer,
      sku: 1,
      line: 11,
      numbers,
    }));
    expect(findings).toEqual(expected);
    for (const [place, finding] of findings.entries()) {
      const said = sayFinding(check, finding, names, example.settings);
      for (const text of Object.values(said)) expect(text).not.toMatch(/[{}]|NaN|undefined/);
      expect(place > 0 || example.says === undefined ? example.says : said).toEqual(example.says);
    }
  });

  it("has an example that is found, one that is not, and the sentence of one", () => {
    const sizes = check.examples.map((example) => example.expect.length);
    expect(sizes.some((size) => size > 0)).toBe(true);
    expect(check.examples.some(({ says }) => says !== undefined)).toBe(true);
  });

  it("lets no name but a table's into its query", () => {
    const { circumstances } = factsOfExample(check.examples[0]);
    const asked = { ...circumstances, lines: null, most: 10 };
    const tables = { orderLines: "order_line; drop table t", observations: "observation" };
    expect(() => compileFactsCheckSql(check, { ...asked, tables })).toThrow(Bug);
  });
});

it("takes the wholesale price that held in the line's cycle", () => {
  // 10,000 in the cycle before, 30,000 in the newest: a carton at 12,000 is in order before, and below half of it after
  const { frames, circumstances } = factsOfExample({
    lines: [30_000, 10_000].map((wholesaleCnyCentsPerCarton, offset) => ({
      retailer: 1,
      suppliedPacks: 10,
      amountCnyCents: 12_000,
      wholesaleCnyCentsPerCarton,
      offset,
    })),
    cycles: 2,
  });
  const found = findInFacts(factsChecks.priceOutOfBand, frames, circumstances);
  expect(found.map(({ cycle }) => cycle)).toEqual([exampleCycleAt(0)]);
  // 30,000 for 10 packs of a carton of 10 against 12,000
  expect(found.map(({ numbers }) => factsChecks.priceOutOfBand.size.of(numbers))).toEqual([18_000]);
});
