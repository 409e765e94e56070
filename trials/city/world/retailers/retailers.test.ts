import type { BusinessType, MarketType } from "@dongxiao/core/retailers";
import { expect, test } from "vitest";

import { usualCity } from "../../options.ts";
import { knownIn } from "../known-in.ts";
import { makeWorld } from "../make-world.ts";
import type { CityRetailer } from "../world.ts";

const { lines, retailers } = makeWorld(usualCity);

const shareOf = (list: readonly CityRetailer[], holds: (of: CityRetailer) => boolean): number =>
  list.filter(holds).length / list.length;

const within = (marketType: MarketType) =>
  retailers.filter(({ line }) => lines[line]?.marketType === marketType);

test.each<[MarketType, BusinessType, number]>([
  ["urban", "grocery", 0.42],
  ["urban", "specialist", 0.11],
  ["rural", "grocery", 0.73],
  ["rural", "convenience", 0.12],
])("among %s retailers the share of %s is about %d", (marketType, type, share) => {
  // Of about 1,500 retailers a share strays by √(0.42 × 0.58 / 1,500) = 0.013 at most; three of them are 0.04.
  const found = shareOf(within(marketType), ({ businessType }) => businessType === type);
  expect(Math.abs(found - share)).toBeLessThan(0.04);
});

test("other business types are at most one in twenty, and markets are held in towns and townships", () => {
  expect(shareOf(retailers, ({ businessType }) => businessType === "other")).toBeLessThan(0.05);
  const atMarkets = within("rural").filter(({ tradeArea }) => tradeArea === "market");
  expect(atMarkets.length).toBeGreaterThan(50);
  expect(atMarkets.every(({ address }) => address.includes("主街"))).toBe(true);
});

test("the mean size is 1, shops sell more than groceries and hamlets less than main streets", () => {
  const mean = (list: readonly CityRetailer[]): number =>
    list.reduce((sum, { size }) => sum + size, 0) / list.length;
  const ofType = (type: BusinessType) => retailers.filter((of) => of.businessType === type);
  expect(mean(retailers)).toBeCloseTo(1, 12);
  expect(mean(ofType("specialist"))).toBeGreaterThan(2 * mean(ofType("grocery")));
  const hamlets = within("rural").filter(({ address }) => /组\d+号$/.test(address));
  const mainStreets = within("rural").filter(({ address }) => address.includes("主街"));
  expect(mean(hamlets)).toBeLessThan(0.7 * mean(mainStreets));
});

test("a business type's largest fifth is large, the next two fifths are medium", () => {
  const groceries = retailers.filter(({ businessType }) => businessType === "grocery");
  const sized = (size: string) => groceries.filter(({ sizeClass }) => sizeClass === size);
  expect(sized("large")).toHaveLength(Math.ceil(groceries.length * 0.2));
  expect(sized("medium").length / groceries.length).toBeCloseTo(0.4, 2);
  const sizes = (size: string): number[] => sized(size).map((of) => of.size);
  expect(Math.min(...sizes("large"))).toBeGreaterThanOrEqual(Math.max(...sizes("medium")));
  expect(Math.min(...sizes("medium"))).toBeGreaterThanOrEqual(Math.max(...sizes("small")));
});

test("in two years about 8 % open, 6 % close and 4 % change hands, in an order that can be", () => {
  expect(shareOf(retailers, ({ opens }) => opens > 0)).toBeCloseTo(0.08, 1);
  expect(shareOf(retailers, ({ opens }) => opens > 0)).toBeGreaterThan(0.06);
  const closing = shareOf(retailers, ({ closes }) => closes < 105);
  const changing = shareOf(retailers, ({ ownerFrom }) => ownerFrom < 105);
  expect(closing).toBeGreaterThan(0.04);
  expect(closing).toBeLessThan(0.08);
  expect(changing).toBeGreaterThan(0.025);
  expect(changing).toBeLessThan(0.055);
  for (const { opens, closes, ownerFrom, name, laterName } of retailers) {
    expect(opens).toBeLessThan(closes);
    expect(ownerFrom === 105 || (ownerFrom > opens && ownerFrom < closes)).toBe(true);
    expect(name === laterName).toBe(ownerFrom === 105);
  }
});

test("each half-year has 30 tiers of a hundred; some move by a tier or two, few by more", () => {
  for (const half of [0, 1, 2, 3])
    for (const tier of [1, 15, 30])
      // 3,000 / 30 = 100
      expect(retailers.filter(({ tiers }) => tiers[half] === tier)).toHaveLength(100);
  const move = ({ tiers: [first = 0, second = 0] }: CityRetailer): number =>
    Math.abs(second - first);
  const moved = shareOf(retailers, (of) => move(of) > 0);
  expect(moved).toBeGreaterThan(0.2);
  expect(moved).toBeLessThan(0.7);
  expect(shareOf(retailers, (of) => move(of) > 3)).toBeLessThan(0.01);
});

test("35 % are targets, most of them shops, convenience stores and supermarkets", () => {
  const targets = retailers.filter(({ target }) => target);
  // 0.35 × 3,000 = 1,050
  expect(targets).toHaveLength(1050);
  const wanted = new Set<BusinessType>(["specialist", "convenience", "supermarket"]);
  expect(shareOf(targets, (of) => wanted.has(of.businessType))).toBeGreaterThan(0.7);
});

test("licences have 12 digits and differ; names are many, and no known brand or company", () => {
  expect(retailers.every(({ licence }) => /^32\d{10}$/.test(licence))).toBe(true);
  expect(new Set(retailers.map(({ licence }) => licence)).size).toBe(3000);
  const names = [...new Set(retailers.map(({ name }) => name))];
  expect(names.length).toBeGreaterThan(1500);
  expect(names.flatMap(knownIn)).toEqual([]);
});
