import type { IndicatorDefinition } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { groupsOf } from "./families.ts";

function definition(id: string): IndicatorDefinition {
  const titles = { "zh-Hans": id, "zh-Hant": id, en: id };
  return {
    id,
    version: 1,
    titles,
    unit: "ratio",
    formula: "",
    formulas: titles,
    population: titles,
    goodDirection: "up",
    isShare: true,
    isEstimate: false,
    minimumN: 1,
    lookBack: 1,
    source: "",
    sources: titles,
  };
}

it("keeps every indicator exactly once, a new one among the others", () => {
  const ids = ["growth", "something-new", "on-shelf-rate", "mean-stock"];
  const groups = groupsOf(ids.map(definition));
  expect(groups.map(({ family }) => family)).toEqual([
    "familyCoverage",
    "familyStock",
    "familyPrice",
    "familyOther",
  ]);
  const found = groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(found.toSorted()).toEqual(ids.toSorted());
});

it("shows no empty family", () => {
  expect(groupsOf([definition("growth")])).toHaveLength(1);
});
