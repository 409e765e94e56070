import { expect, it } from "vitest";

import { peersOf } from "./peers-of.ts";
import { quartilesOf } from "./quartiles.ts";

const many = (n: number, from: number, sizeClass: string, businessType: string) =>
  Array.from({ length: n }, (_, place) => ({
    id: from + place,
    marketType: "urban",
    businessType,
    sizeClass,
  }));
const own = { id: 1, marketType: "urban", businessType: "grocery", sizeClass: "small" };

it("draws the circle wider until there are eight, itself left out", () => {
  const stepOf = (...groups: (typeof own)[][]) => {
    const { step, members } = peersOf(own, groups.flat());
    return [step, members.length];
  };
  const small = many(9, 1, "small", "grocery");
  expect(stepOf(small)).toEqual(["sameSize", 8]);
  const few = small.slice(0, 8);
  expect(stepOf(few, many(2, 20, "large", "grocery"))).toEqual(["sameBusiness", 9]);
  expect(stepOf(few, many(1, 20, "large", "other"))).toEqual(["sameMarket", 8]);
  expect(stepOf(few.slice(0, 3))).toEqual(["everybody", 2]);
});

it("takes quartiles between ranks, and none of nothing", () => {
  // 5 values: ranks 1, 2, 3 from 0
  expect(quartilesOf([50, 10, 20, 40, 30])).toEqual({ n: 5, low: 20, median: 30, high: 40 });
  // rank 0.25 x 1 = 0.25: 10 + 0.25 x 10
  expect(quartilesOf([10, 20])).toEqual({ n: 2, low: 12.5, median: 15, high: 17.5 });
  expect(quartilesOf([])).toBeNull();
});
