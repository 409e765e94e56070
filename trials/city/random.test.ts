import { describe, expect, it } from "vitest";

import { overdispersed } from "./market/counts.ts";
import { Stream } from "./random.ts";

/** Mean and variance of many draws. */
function momentsOf(draw: () => number, n: number): { mean: number; variance: number } {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  return { mean, variance: squares / n - mean * mean };
}

describe("a stream of chance", () => {
  it("tells the same numbers for the same keys, and others for other keys", () => {
    const [one, same, other] = [new Stream(7, 1, 2), new Stream(7, 1, 2), new Stream(7, 2, 1)];
    const drawn = [one, same, other].map((stream) =>
      Array.from({ length: 5 }, () => stream.uniform()),
    );
    expect(drawn[1]).toEqual(drawn[0]);
    expect(drawn[2]).not.toEqual(drawn[0]);
  });

  it("begins anew where it is restarted, whatever was drawn before", () => {
    const stream = new Stream(1);
    stream.normal();
    stream.restart(7, 1, 2);
    const fresh = new Stream(7, 1, 2);
    expect(Array.from({ length: 4 }, () => stream.normal())).toEqual(
      Array.from({ length: 4 }, () => fresh.normal()),
    );
  });

  it("is uniform: mean 1/2, variance 1/12, and neighbouring keys do not lean on each other", () => {
    let key = 0;
    const stream = new Stream(0);
    const { mean, variance } = momentsOf(() => {
      stream.restart(3, key++);
      return stream.uniform();
    }, 40_000);
    // 4 standard errors: 4 × √(1/12 / 40,000) = 0.0058.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.0058);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.003);
  });

  it("has normals of mean 0 and variance 1, and log-normals of mean 1", () => {
    const stream = new Stream(5);
    const normal = momentsOf(() => stream.normal(), 60_000);
    expect(Math.abs(normal.mean)).toBeLessThan(4 / Math.sqrt(60_000));
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.03);
    expect(Math.abs(momentsOf(() => stream.around1(0.5), 60_000).mean - 1)).toBeLessThan(0.01);
  });

  it("rounds so that the mean is kept", () => {
    const stream = new Stream(6);
    const { mean } = momentsOf(() => stream.rounded(2.3), 40_000);
    expect(Math.abs(mean - 2.3)).toBeLessThan(0.01);
  });
});

describe("over-dispersed counts", () => {
  // A negative binomial of mean m and shape 6 has variance m + m²/6: 0.5 → 0.5417, 4 → 6.67, 20 → 86.7, 60 → 660, 300 → 15,300.
  it.each([0.5, 4, 20, 60, 300])("have mean %d and variance mean + mean²/6", (mean) => {
    const stream = new Stream(8, mean);
    const n = 60_000;
    const drawn = momentsOf(() => overdispersed(stream, mean, 6), n);
    const variance = mean + (mean * mean) / 6;
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / n) + 0.002 * mean);
    expect(Math.abs(drawn.variance / variance - 1)).toBeLessThan(0.06);
  });

  it("are nought where nobody comes", () => {
    expect(overdispersed(new Stream(9), 0, 6)).toBe(0);
  });
});
