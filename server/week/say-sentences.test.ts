import { indicators, resultOf } from "@dongxiao/core/indicators";
import { expect, it } from "vitest";

import type { Subject } from "./measure-indicators.ts";
import { saySentences } from "./say-sentences.ts";

const retailers = 100;

/** A subject that sold so many packs after so many, and reached so many of 100 retailers after so many. */
function subject(
  cut: Subject["cut"],
  member: number,
  [packs, packsBefore]: readonly [number, number],
  [shops, shopsBefore]: readonly [number, number] = [50, 50],
): Subject {
  const rate = (numerator: number) =>
    resultOf(indicators.onShelfRate, { numerator, denominator: retailers, n: retailers });
  const growth = { numerator: packs, denominator: packsBefore, n: retailers };
  return {
    cut,
    member,
    evidence: {
      growth: { now: resultOf(indicators.growth, growth) },
      onShelfRate: { now: rate(shops), before: rate(shopsBefore) },
    },
  };
}

const skus = new Map(Array.from({ length: 20 }, (_, i) => [i, { name: `S${i}` }]));
const said = (...subjects: readonly Subject[]): string[] =>
  saySentences(subjects, skus).map(({ text }) => text.en.split(":")[0] ?? "");

it("speaks of the whole first, then of price classes that moved strongly, the weightiest first", () => {
  const words = said(
    subject("priceClass", 1, [150, 100]), // +50 %, 50 packs
    subject("priceClass", 2, [103, 100]), // +3 % is flat
    subject("priceClass", 3, [110, 100]), // +10 % is slight
    subject("priceClass", 4, [200, 1000]), // -80 %, 800 packs
    subject("none", 0, [101, 100]),
  );
  expect(words).toEqual(["All SKUs together", "Class 4", "Class 1"]);
});

it("names at most eight SKUs, those with the most packs moved, and none for its sales alone", () => {
  const fallen = Array.from({ length: 12 }, (_, i) =>
    subject("sku", i, [100, 200 + 10 * i], [30, 50]),
  );
  const words = said(...fallen, subject("sku", 19, [5000, 100]));
  // 110 packs less one week after the other: S11 lost 210, S10 200, ... S4 140
  expect(words).toEqual(["S11", "S10", "S9", "S8", "S7", "S6", "S5", "S4"]);
});

it("gives each sentence the words for the reading behind it", () => {
  const [sentence] = saySentences([subject("none", 0, [150, 100])], skus);
  expect(sentence).toMatchObject({ reading: "salesLevel", version: 1 });
  expect(sentence?.titles["zh-Hans"]).toMatch(/\p{Script=Han}/u);
});
