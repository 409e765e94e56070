import { expect, test } from "vitest";

import { usualCity } from "../options.ts";
import { makeWorld } from "./make-world.ts";

const small = { ...usualCity, retailers: 400, skus: 40 };

test("the same options give the same world, another seed another one", () => {
  const world = makeWorld(small);
  expect(makeWorld(small)).toEqual(world);
  const other = makeWorld({ ...small, seed: 2 });
  expect(other.retailers.map(({ size }) => size)).not.toEqual(
    world.retailers.map(({ size }) => size),
  );
  expect(other.skus.map(({ share }) => share)).not.toEqual(world.skus.map(({ share }) => share));
});

test("behaviours and the sample do not move the world", () => {
  const moved = { ...small, padding: 0, diverters: 0.3, sample: 0.5, firstDay: "2025-01-06" };
  expect(makeWorld(moved)).toEqual(makeWorld(small));
});

test("a parameter that was chosen moves what it names", () => {
  const near = makeWorld({ ...small, chosen: { targetShare: 0.5, retailersPerLine: 50 } });
  // 0.5 × 400 = 200
  expect(near.retailers.filter(({ target }) => target)).toHaveLength(200);
  expect(near.lines.length).toBeGreaterThan(makeWorld(small).lines.length);
});

test.each([1, 2, 3, 7, 59, 60, 61])(
  "a city of %d retailers has a line for each of them",
  (count) => {
    const { lines, retailers, units } = makeWorld({ ...usualCity, retailers: count, skus: 8 });
    expect(retailers).toHaveLength(count);
    expect(lines.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(count);
    // From 60 retailers on there are two counties.
    expect(units.filter(({ kind }) => kind === "county")).toHaveLength(count < 60 ? 1 : 2);
    expect(retailers.reduce((sum, { size }) => sum + size, 0) / count).toBeCloseTo(1, 12);
    expect(retailers.every(({ tiers }) => tiers.every((tier) => tier >= 1 && tier <= 30))).toBe(
      true,
    );
  },
);

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("an assortment of %d SKUs is whole", (count) => {
  const { skus } = makeWorld({ ...usualCity, retailers: 1, skus: count });
  expect(skus).toHaveLength(count);
  expect(new Set(skus.map(({ name }) => name)).size).toBe(count);
  expect(skus.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  for (const { substitutes } of skus) expect(substitutes).toHaveLength(Math.min(3, count - 1));
});

test.each([
  [1, 1],
  [26, 1],
  [27, 2],
])("%d weeks have %d half-years of tiers, and nothing happens outside them", (weeks, halves) => {
  const { retailers, skus } = makeWorld({ ...small, weeks });
  expect(retailers.every(({ tiers }) => tiers.length === halves)).toBe(true);
  expect(retailers.every(({ opens }) => opens < weeks)).toBe(true);
  expect(skus.every(({ launches }) => launches < weeks)).toBe(true);
});
