import { priceClassOf } from "@dongxiao/core/retailers";
import { dayOf, quantityOf } from "@dongxiao/core/units";
import { expect, test } from "vitest";

import { usualCity } from "../../options.ts";
import { settled } from "../../parameter.ts";
import { knownIn } from "../known-in.ts";
import { makeWorld } from "../make-world.ts";
import { worldParameters } from "../parameters.ts";
import { exVatCnyCents } from "./prices.ts";

const { skus } = makeWorld({ ...usualCity, retailers: 1 });
const settings = settled(worldParameters);

test("packs fall on the classes as in the published table", () => {
  const shareOf = (of: number): number =>
    skus.reduce((sum, { priceClass, share }) => sum + (priceClass === of ? share : 0), 0);
  // 7.7 + 24.2 + 21.7 + 40.2 + 6.3 = 100.1 %, so each share is divided by 1.001
  const table = [7.7, 24.2, 21.7, 40.2, 6.3];
  for (const [i, percent] of table.entries())
    expect(shareOf(i + 1)).toBeCloseTo(percent / 100.1, 12);
  expect(skus.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test("the mean price is near the 85.66 yuan a carton of the published table", () => {
  const mean = skus.reduce(
    (sum, { share, wholesaleCnyCentsPerCarton: cents, packsPerCarton }) =>
      sum + (share * cents * 10) / packsPerCarton / 100,
    0,
  );
  expect(mean).toBeGreaterThan(75);
  expect(mean).toBeLessThan(96);
});

test.each([1, 2, 3])("each price lies within the bounds of its class, seed %d", (seed) => {
  const world = makeWorld({ ...usualCity, retailers: 1, skus: 200, seed });
  const day = dayOf("2024-01-01");
  for (const sku of world.skus) {
    const exVat = quantityOf(exVatCnyCents(sku, settings), "cny-cents/carton");
    expect(priceClassOf(exVat, day ?? quantityOf(0, "day"))).toBe(sku.priceClass);
  }
});

test("guidance prices are 10 to 18 % over wholesale before rounding to one yuan or five", () => {
  for (const { wholesaleCnyCentsPerCarton: low, guidanceCnyCentsPerCarton: high } of skus) {
    const step = high >= 30_000 ? 500 : 100;
    expect(high % step).toBe(0);
    expect(high).toBeGreaterThanOrEqual(low * 1.1 - step / 2);
    expect(high).toBeLessThanOrEqual(low * 1.18 + step / 2);
  }
  const dear = skus.filter(({ guidanceCnyCentsPerCarton }) => guidanceCnyCentsPerCarton >= 30_000);
  expect(dear.length).toBeGreaterThanOrEqual(5);
  expect(dear.every(({ priceClass }) => priceClass === 1)).toBe(true);
  expect(Math.max(...dear.map((sku) => sku.guidanceCnyCentsPerCarton))).toBeLessThanOrEqual(
    100_000,
  );
});

test.each([8, 9, 12, 20, 120, 200])(
  "of %d SKUs the first four are of precision supply",
  (count) => {
    const first = makeWorld({ ...usualCity, retailers: 1, skus: count }).skus.slice(0, 4);
    const brands = first.map(({ brand }) => brand);
    expect(brands[0]).toBe(brands[1]);
    expect(new Set(brands).size).toBe(3);
    expect(first.slice(0, 2).map(({ name }) => name.slice(2))).toEqual(["(硬)", "(软)"]);
    expect(first.slice(0, 2).map(({ priceClass }) => priceClass)).toEqual([1, 1]);
    for (const sku of first) {
      expect(sku.priceClass).toBeLessThanOrEqual(2);
      expect(sku).toMatchObject({
        supplyState: "scarce",
        stage: "maturity",
        launches: 0,
        exits: 105,
      });
    }
  },
);

test("brands have two to six SKUs with names of their own, and no known brand's name", () => {
  const brands = Map.groupBy(skus, ({ brand }) => brand);
  for (const family of brands.values()) {
    expect(family.length).toBeGreaterThanOrEqual(2);
    expect(family.length).toBeLessThanOrEqual(6);
  }
  expect(new Set(skus.map(({ name }) => name)).size).toBe(120);
  expect([...brands.keys()].flatMap(knownIn)).toEqual([]);
});

test("a fifth is scarce, most of it dear; 15 % are tight", () => {
  const scarce = skus.filter(({ supplyState }) => supplyState === "scarce");
  // 0.2 × 120 = 24; 0.15 × 120 = 18
  expect(scarce).toHaveLength(24);
  expect(skus.filter(({ supplyState }) => supplyState === "tight")).toHaveLength(18);
  expect(scarce.filter(({ priceClass }) => priceClass <= 2).length).toBeGreaterThan(12);
});

test("only introductions are launched within the horizon, only SKUs in decline leave it", () => {
  for (const { stage, launches, exits } of skus) {
    expect(launches > 0).toBe(stage === "introduction");
    expect(exits === 105 || (stage === "decline" && exits > 0 && exits < 104)).toBe(true);
  }
  expect(new Set(skus.map(({ stage }) => stage)).size).toBe(4);
  expect(skus.some(({ exits }) => exits < 104)).toBe(true);
});

test("a SKU has three substitutes of about its price, and is none itself", () => {
  for (const [
    i,
    { substitutes, guidanceCnyCentsPerCarton: cents, packsPerCarton },
  ] of skus.entries()) {
    expect(new Set(substitutes).size).toBe(3);
    expect(substitutes).not.toContain(i);
    const [first = i] = substitutes;
    const other = skus[first];
    const ratio =
      cents /
      packsPerCarton /
      ((other?.guidanceCnyCentsPerCarton ?? 0) / (other?.packsPerCarton ?? 1));
    expect(Math.abs(Math.log(ratio))).toBeLessThan(0.35);
  }
});
