import { expect, it } from "vitest";

import { seenOf } from "../seen/seen-example.ts";
import { abovePeers } from "./above-peers.ts";
import { meansByMarket, largeRetailer } from "./large-retailer.ts";
import { leastShare } from "./least-share.ts";
import { steepestRise, monthOnMonth } from "./month-on-month.ts";
import { sharedDevice } from "./shared-device.ts";
import { largestJump, singleOrder } from "./single-order.ts";
import { utilisation } from "./utilisation.ts";

it("holds an order of 20 cartons or more against the three before it", () => {
  // 30 ÷ mean(10, 10, 10) = 3; 40 ÷ mean(10, 10, 30) = 2.4
  expect(largestJump([10, 10, 10, 30, 40])).toBe(3);
  // 19 cartons are too few, and two orders before are not three
  expect(largestJump([1, 1, 1, 19])).toBe(0);
  expect(largestJump([1, 1, 50])).toBe(0);
});

it("reads single orders from what was supplied, in cartons", () => {
  // One SKU of 10 packs a carton: 100, 100, 100 and 400 packs are 10, 10, 10 and 40 cartons: 40 ÷ 10 = 4
  const week = (packs: number) => [{ requested: packs, supplied: packs }];
  const seen = seenOf({ weeks: [week(100), week(100), week(100), week(400)] });
  expect([...singleOrder.scores(seen)]).toEqual([4]);
});

it("holds a month of 20 cartons or more against the month before", () => {
  // 44 ÷ 22 = 2, 22 ÷ 11 = 2, 19 are too few
  expect(steepestRise([11, 22, 44])).toBe(2);
  expect(steepestRise([1, 19])).toBe(0);
});

it("adds four weeks to a month and leaves out the first weeks that make none", () => {
  // Nine weeks: the first is left out; 4 × 10 cartons, then 4 × 30 cartons: 120 ÷ 40 = 3
  const week = (packs: number) => [{ requested: packs, supplied: packs }];
  const [few, many] = [
    Array.from({ length: 4 }, () => week(100)),
    Array.from({ length: 4 }, () => week(300)),
  ];
  const seen = seenOf({ weeks: [week(9999), ...few, ...many] });
  expect([...monthOnMonth.scores(seen)]).toEqual([3]);
});

it("flags a large buyer by its month against those of its market", () => {
  // Months of 100 and 300 in one market: mean 200
  expect(meansByMarket(["rural", "rural"], [[100], [300]]).get("rural")).toBe(200);
  // 4 × 3,000 packs = 1,200 cartons and 4 × 10 packs = 4 cartons: 1,200 ÷ 602 = 1.993; the other is not above 1,000
  const week = [{ supplied: 3000 }, { supplied: 10 }];
  const [large, small] = largeRetailer.scores(seenOf({ weeks: [week, week, week, week] }));
  expect(large).toBeCloseTo(1200 / 602);
  expect(small).toBe(0);
});

it("counts who orders on one device", () => {
  const seen = seenOf({ weeks: [[{}, {}, {}]] });
  expect([...sharedDevice.scores({ ...seen, devices: Int32Array.of(0, 0, 2) })]).toEqual([2, 2, 1]);
});

it("adds up what is ordered of the caps", () => {
  // Ordered min(5, 10) + min(30, 10) = 15 of 20 packs
  const weeks = [[{ requested: 5, cap: 10 }], [{ requested: 30, cap: 10 }]];
  expect([...utilisation.scores(seenOf({ weeks }))]).toEqual([0.75]);
});

it("takes the scarce SKU whose whole cap was taken least often", () => {
  // Four offers of one SKU: three taken in full: 3 ÷ 4
  const weeks = [10, 10, 20, 0].map((requested) => [{ requested, cap: 10 }]);
  expect([...leastShare.scores(seenOf({ weeks }))]).toEqual([0.75]);
  // Three offers are too few
  expect([...leastShare.scores(seenOf({ weeks: weeks.slice(1) }))]).toEqual([0]);
});

it("measures how far a retailer stands above its peers", () => {
  // Of four offers the five took 0, 1, 2, 1 and 4: shares 0, .25, .5, .25 and 1. Standard scores keep their
  // distances, so (own − median .25) ÷ (1.4826 × median deviation .25): for 1 that is .75 ÷ .37065 = 2.0235.
  const took = [0, 1, 2, 1, 4];
  const weeks = [0, 1, 2, 3].map((week) =>
    took.map((times) => ({ requested: week < times ? 10 : 0, cap: 10 })),
  );
  const scores = abovePeers.scores(seenOf({ weeks }));
  expect(scores[4]).toBeCloseTo(0.75 / (1.4826 * 0.25));
  expect(scores[1]).toBeCloseTo(0);
});
