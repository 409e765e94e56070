import { indicators } from "@dongxiao/core/indicators";
import { expect, it } from "vitest";

import { readableBrief } from "./readable-brief.ts";

const { formula, version } = indicators.onShelfRate;
const first = { id: "onShelfRate", version, formula: "retailers(orderedPacks > 0) ÷ active" };

/** What a run of the first form kept of one indicator in the total, and of one in price class 1. */
function stored(total: object, ofClass: object = first): unknown {
  return {
    cycle: "2021-11-08",
    indicators: [total],
    byPriceClass: [{ priceClass: 1, indicators: [ofClass] }],
    sentences: [{ reading: "salesLevel", version: 1, text: {} }],
  };
}

it("gives a brief of the first form its formulas in every language, and keeps what was stored", () => {
  const brief = readableBrief(stored(first));
  expect(brief.indicators).toEqual([{ ...first, formulas: formula }]);
  expect(brief.byPriceClass).toEqual([
    { priceClass: 1, indicators: [{ ...first, formulas: formula }] },
  ]);
  expect(brief.cycle).toBe("2021-11-08");
  expect(brief.sentences[0]?.titles["zh-Hans"]).not.toBe("");
});

it("says the stored formula in every language where today's is of another version, or gone", () => {
  const { formula: kept } = first;
  const everywhere = { "zh-Hans": kept, "zh-Hant": kept, en: kept };
  for (const one of [
    { ...first, version: version + 1 },
    { ...first, id: "gone" },
  ])
    expect(readableBrief(stored(one)).indicators[0]?.formulas).toEqual(everywhere);
});

it("leaves formulas that were stored as they are", () => {
  const own = { ...first, formulas: { "zh-Hans": "甲", "zh-Hant": "乙", en: "c" } };
  expect(readableBrief(stored(own)).indicators).toEqual([own]);
});
