import { expect, test } from "vitest";

import { mapParameters } from "./parameters/map-parameters.ts";
import { retailerParameters } from "./parameters/retailer-parameters.ts";
import { skuParameters } from "./parameters/sku-parameters.ts";
import { tradeAreaParameters } from "./parameters/trade-area-parameters.ts";
import { worldParameters } from "./parameters.ts";

const groups = [mapParameters, retailerParameters, tradeAreaParameters, skuParameters];

test("each parameter starts within its bounds and says what it reproduces", () => {
  for (const { min, max, preset, meaning, reproduces } of Object.values(worldParameters)) {
    expect(preset).toBeGreaterThanOrEqual(min);
    expect(preset).toBeLessThanOrEqual(max);
    expect(meaning).not.toBe("");
    expect(reproduces).toMatch(/assumed|DOMAIN \d|rule of the trade/);
  }
});

test("no two groups name a parameter alike", () => {
  const names = groups.flatMap((group) => Object.keys(group));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(worldParameters)).toHaveLength(names.length);
});

test.each(["InTown", "InCountry"])("shares that are parts of one whole add to 1, %s", (where) => {
  const sumOf = (kind: string): number =>
    Object.entries<{ preset: number }>(worldParameters)
      .filter(([name]) => name.endsWith(`${kind}${where}`))
      .reduce((sum, [, { preset }]) => sum + preset, 0);
  expect(sumOf("Share")).toBeCloseTo(1, 12);
  expect(sumOf("Area")).toBeCloseTo(1, 12);
});
