import { array, assert, double, property } from "fast-check";
import { expect, it } from "vitest";

import { blendWeights } from "./blend.ts";
import { calibrated, calibrationOf } from "./calibration.ts";
import { chanceFrom } from "./chance.ts";
import { rankOn, rankScaleOf } from "./rank-scale.ts";

const value = double({ min: -30, max: 30, noNaN: true });

it("ranks log odds among those of held-out rows", () => {
  const scale = rankScaleOf(Float64Array.of(3, 0, 1, 2));
  // 2 lies above two of four and on one: 2.5 / 4, a fifth of it being the probability of 2
  expect(rankOn(scale, 2)).toBeCloseTo(0.8 * 0.625 + 0.2 / (1 + Math.exp(-2)), 12);
});

it("ranks higher what has higher log odds, also beyond all that were held out", () => {
  assert(
    property(array(value, { minLength: 1, maxLength: 40 }), value, value, (held, a, b) => {
      const scale = rankScaleOf(Float64Array.from(held));
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(rankOn(scale, high)).toBeGreaterThanOrEqual(rankOn(scale, low));
      expect(rankOn(scale, low)).toBeGreaterThan(0);
      expect(rankOn(scale, high)).toBeLessThan(1);
    }),
  );
});

it("weighs members alike unless one is better beyond chance", () => {
  const chance = chanceFrom(3);
  const labels = Uint8Array.from({ length: 400 }, (_, row) => (row % 4 === 0 ? 1 : 0));
  const noise = (): Float64Array => Float64Array.from(labels, () => chance.next());
  const telling = Float64Array.from(labels, (label) => label / 2 + chance.next());
  expect(blendWeights([noise(), noise()], labels)).toEqual([0.5, 0.5]);
  const [good = 0, bad = 0] = blendWeights([telling, noise()], labels);
  expect(good).toBeGreaterThan(bad);
});

it("turns ranks into probabilities that come to the share of takers, in the same order", () => {
  const ranks = Float64Array.from({ length: 1000 }, (_, row) => (row + 0.5) / 1000);
  const chance = chanceFrom(4);
  const labels = Uint8Array.from(ranks, (rank) => (chance.next() < rank * rank ? 1 : 0));
  const calibration = calibrationOf(ranks, labels);
  const mean = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0) / 1000;
  expect(mean(ranks.map((rank) => calibrated(calibration, rank)))).toBeCloseTo(mean(labels), 3);
  expect(calibrated(calibration, 0.9)).toBeGreaterThan(calibrated(calibration, 0.5));
});
