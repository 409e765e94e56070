import { expect, it } from "vitest";

import { binsOf, featureOf } from "../feature.ts";
import { designOf, gatheredOf, sumsOf } from "./design.ts";
import { fitRidge } from "./fit-ridge.ts";

const cells = ["a", "a", "a", "a", "b", "b", "b", "b"];
const feature = featureOf("kind", cells, 1);
const design = designOf([feature], { n: 8, bins: [binsOf(feature, cells)] });

it("comes to the shares of each word when the penalty is weak", () => {
  const labels = Uint8Array.of(1, 1, 1, 0, 1, 0, 0, 0);
  const sums = sumsOf(design, fitRidge(design, labels, 1e-4, new Float64Array(design.size)));
  // 3 of 4 and 1 of 4: log odds ln 3 and -ln 3
  expect(sums[0]).toBeCloseTo(Math.log(3), 2);
  expect(sums[7]).toBeCloseTo(-Math.log(3), 2);
});

it("stays finite where a word decides everything, and nearer to all the stronger the penalty", () => {
  const labels = Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0);
  const first = (lambda: number): number =>
    sumsOf(design, fitRidge(design, labels, lambda, new Float64Array(design.size)))[0] ?? 0;
  expect(first(1000)).toBeLessThan(first(1));
  expect(first(1)).toBeLessThan(first(0.01));
  expect(Number.isFinite(first(0.01))).toBe(true);
});

it("gathers with the transpose of what it sums with", () => {
  const weights = Float64Array.from({ length: design.size }, (_, at) => at - 1.5);
  const values = Float64Array.of(1, -2, 3, 0.5, 4, -1, 2, 2);
  const dot = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
  expect(dot(sumsOf(design, weights), values)).toBeCloseTo(
    dot(weights, gatheredOf(design, values)),
    9,
  );
});
