import { expect, it } from "vitest";

import { behindPeers, itemSums, meansWithout, weakestItems } from "./weakest-items.ts";

const item = (name: string, points: number, mostPoints: number, value: number | null = 1) => ({
  item: name,
  value,
  points,
  mostPoints,
});

it("puts what peers have won first, then what can be won, then the name", () => {
  const items = [
    item("compliance", 3000, 3000),
    item("contribution", 1000, 4000),
    item("bonus", 500, 1000),
    item("cooperation", 500, 1000),
    item("priceTags", 800, 2000),
  ];
  // behind: contribution 1,000 - 1,100 -> 100, priceTags 1,700 - 800 = 900, bonus is ahead, cooperation level
  const peers = new Map([
    ["contribution", 1100],
    ["priceTags", 1700],
    ["bonus", 100],
    ["cooperation", 500],
  ]);
  const { weak } = weakestItems(items, peers);
  expect(weak.map(({ item: name, winnable }) => [name, winnable])).toEqual([
    ["priceTags", 1200],
    ["contribution", 3000],
    ["bonus", 500],
    ["cooperation", 500],
  ]);
});

it("calls nothing weak that nobody knows, and orders by points to win where there are no peers", () => {
  const items = [item("display", 0, 1000, null), item("a", 90, 100), item("b", 10, 100)];
  const { weak, unknown } = weakestItems(items, new Map());
  expect(weak.map((one) => [one.item, one.peersMean])).toEqual([
    ["b", null],
    ["a", null],
  ]);
  expect(unknown).toEqual(["display"]);
});

it("means an item over the others of whom it is known", () => {
  const own = [item("a", 100, 300), item("b", 0, 300, null)];
  const others = [[item("a", 200, 300), item("b", 30, 300)], [item("a", 300, 300)]];
  const sums = itemSums([own, ...others]);
  // a: (200 + 300) / 2; b: of one only
  expect([...meansWithout(sums, own)]).toEqual([
    ["a", 250],
    ["b", 30],
  ]);
  expect([...meansWithout(itemSums([own]), own)]).toEqual([]);
});

it("adds up what the peers have shown to be winnable", () => {
  const peers = new Map([
    ["a", 250],
    ["b", 50],
  ]);
  // 250 - 100 = 150; b is ahead
  expect(behindPeers(weakestItems([item("a", 100, 300), item("b", 90, 100)], peers).weak)).toBe(
    150,
  );
});
