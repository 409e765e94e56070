import { describe, expect, it } from "vitest";

import { endOf, experimentsFor, likeness } from "./experiments.ts";
import { at, ordersOf, sku, start } from "./house-testing.ts";

describe("the experiments for a SKU", () => {
  const frame = { wanted: sku(1), dataFirst: start, next: at(52), weeks: 8 };
  const skus = [
    sku(1),
    sku(2),
    sku(3, { brand: "秋实", priceClass: 1, wholesaleCnyCentsPerCarton: 30_000 }),
    sku(4, { brand: "秋实" }),
  ];

  it("are its own weeks, the newest first, then launches that are over, the most like it first", () => {
    // SKU 1 came in week 30: its weeks are 44 to 51 and 36 to 43. SKU 2 came too early to know 13 weeks before, 3 in
    // week 20, 4 in week 25.
    const orders = ordersOf({ 1: [30, 100], 2: [5, 90], 3: [20, 80], 4: [25, 70] });
    const found = experimentsFor({ ...frame, skus, orders });
    expect(found.map(({ kind, sku: { sku: id }, cut }) => [kind, id, cut])).toEqual([
      ["own", 1, at(44)],
      ["own", 1, at(36)],
      ["launch", 4, at(25)],
      ["launch", 3, at(20)],
    ]);
    expect(found.every((one) => endOf(one) <= frame.next)).toBe(true);
  });

  it("of one that is newer than its weeks are what has passed since its launch", () => {
    const orders = ordersOf({ 1: [48, 80], 3: [20, 80] });
    const [own] = experimentsFor({ ...frame, skus, orders });
    expect(own).toMatchObject({ kind: "own", cut: at(48), weeks: 4 });
  });

  it("are all weeks since its launch where fewer than sixty took it up in them", () => {
    const orders = ordersOf({ 1: [30, 40] });
    expect(experimentsFor({ ...frame, skus, orders })).toEqual([
      { kind: "own", sku: sku(1), cut: at(30), weeks: 22 },
    ]);
  });

  it("are those who carry it where fewer than sixty took anything up", () => {
    const orders = ordersOf({ 1: [0, 500], 3: [20, 40] });
    expect(experimentsFor({ ...frame, skus, orders })).toEqual([
      { kind: "carriers", sku: sku(1), cut: at(44), weeks: 8 },
    ]);
  });

  it("count brand before price class before price", () => {
    const likes = skus.map((one) => likeness(one, sku(9)));
    // brand 4 + class 2 + price 1; nothing; class and price
    expect(likes).toEqual([7, 7, 0, 3]);
  });
});
