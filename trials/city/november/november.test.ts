import { describe, expect, it } from "vitest";

import { usualCity } from "../options.ts";
import { nothingPlanted, type Scenario } from "../scenario.ts";
import { november, novemberSkus, novemberWeek } from "./november.ts";
import { type MonthFigures, monthWeeks, twoMonths } from "./two-months.ts";

const weeks = novemberWeek + monthWeeks;
const seeds = [1, 2];

type Figure = keyof MonthFigures;

/** How far a figure of each SKU moved from October to November, mean of the seeds; deliveries as a factor. */
function moves(scenario: Scenario): Record<Figure, number>[] {
  const cities = seeds.map((seed) => {
    const options = { ...usualCity, retailers: 3000, skus: 24, weeks, sample: 1, seed };
    return twoMonths(options, scenario, novemberWeek, novemberSkus.length);
  });
  const mean = (sku: number, of: (before: MonthFigures, now: MonthFigures) => number): number =>
    cities.reduce((sum, city) => {
      const [before, now] = city[sku] ?? [];
      if (before === undefined || now === undefined) throw new Error(`SKU ${sku} was measured`);
      return sum + of(before, now) / cities.length;
    }, 0);
  return novemberSkus.map((_, sku) => ({
    coverage: mean(sku, (before, now) => now.coverage - before.coverage),
    sellThrough: mean(sku, (before, now) => now.sellThrough - before.sellThrough),
    stockOut: mean(sku, (before, now) => now.stockOut - before.stockOut),
    ratio: mean(sku, (before, now) => now.ratio - before.ratio),
    suppliedPacks: mean(sku, (before, now) => now.suppliedPacks / before.suppliedPacks),
  }));
}

describe("the November of document S0", () => {
  const moved = moves(november);
  const signs = (figure: Figure): number[] => moved.map((one) => Math.sign(one[figure]));

  it("comes from deliveries that fall by some 63 % for A and rise for B and C", () => {
    const [hard, soft, b, c] = moved.map(({ suppliedPacks }) => suppliedPacks);
    expect(hard).toBeGreaterThan(0.3);
    expect(hard).toBeLessThan(0.44);
    expect(soft).toBeLessThan(0.44);
    expect(b).toBeGreaterThan(1.1);
    expect(c).toBeGreaterThan(1.1);
  });

  it("has coverage falling for all four, by some five points for the first", () => {
    expect(signs("coverage")).toEqual([-1, -1, -1, -1]);
    expect(moved[0]?.coverage).toBeGreaterThan(-0.08);
    expect(moved[0]?.coverage).toBeLessThan(-0.03);
  });

  it("has sell-through falling for A and rising for B and C", () => {
    expect(signs("sellThrough")).toEqual([-1, -1, 1, 1]);
  });

  it("has stock-outs rising for all four", () => {
    expect(signs("stockOut")).toEqual([1, 1, 1, 1]);
  });

  it("has the stock-to-sales ratio rising for A-hard and C, and standing still for A-soft and B", () => {
    const [hard = 0, soft = 0, b = 0, c = 0] = moved.map(({ ratio }) => ratio);
    expect(hard).toBeGreaterThan(0.05);
    expect(c).toBeGreaterThan(0.01);
    // The report rounds to 0: less than a tenth of the ratio itself, which is about 0.3 of a month.
    expect(Math.abs(soft)).toBeLessThan(0.03);
    expect(Math.abs(b)).toBeLessThan(0.03);
  });

  it("is not there where nothing was done", () => {
    for (const { coverage, stockOut, suppliedPacks } of moves(nothingPlanted)) {
      expect(Math.abs(coverage)).toBeLessThan(0.02);
      expect(Math.abs(stockOut)).toBeLessThan(0.05);
      expect(Math.abs(suppliedPacks - 1)).toBeLessThan(0.15);
    }
  });
});
