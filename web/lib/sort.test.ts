import { expect, it } from "vitest";

import { sorted } from "./sort.ts";

const identity = (value: string | number): string | number => value;

it("sorts numbers by size and numbered names by their numbers", () => {
  expect(sorted([10, 9, 2], identity, "ascending", "zh")).toEqual([2, 9, 10]);
  expect(sorted(["门店10", "门店9"], identity, "ascending", "zh")).toEqual(["门店9", "门店10"]);
});

it("sorts Chinese names by pinyin for readers of simplified Chinese", () => {
  // bai < cheng < nan
  expect(sorted(["南乡", "百佳", "城东"], identity, "ascending", "zh-Hans")).toEqual([
    "百佳",
    "城东",
    "南乡",
  ]);
});

it("keeps equal rows in their order, both ways", () => {
  const rows = [
    { name: "a", tier: 3 },
    { name: "b", tier: 3 },
    { name: "c", tier: 5 },
  ];
  const names = (way: "ascending" | "descending"): string =>
    sorted(rows, ({ tier }) => tier, way, "en")
      .map(({ name }) => name)
      .join("");
  expect(names("ascending")).toBe("abc");
  expect(names("descending")).toBe("cab");
});
