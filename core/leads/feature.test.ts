import { array, assert, double, property } from "fast-check";
import { expect, it } from "vitest";

import { binsMost } from "./coded.ts";
import { binsOf, featureOf } from "./feature.ts";

it("tells numbers and words apart by what stands in a column", () => {
  expect(featureOf("a", ["1", "-2.5", "", "NA", "1e3"], 1).kind).toBe("number");
  expect(featureOf("a", ["1", "2", "many"], 1).kind).toBe("word");
  expect(featureOf("a", ["2021-01-04", "2021-01-11"], 1).kind).toBe("word");
});

it("gives each of few numbers a bin, a group where it is frequent, and its mean rank", () => {
  const feature = featureOf("a", ["0", "0", "0", "0", "1", "1", "1", "5"], 2);
  expect([...binsOf(feature, ["0", "1", "5", "0.4", "0.6", "99", ""])]).toEqual([
    1, 2, 3, 1, 2, 3, 0,
  ]);
  // 5 is too rare for a group of its own and joins 1
  expect([...feature.groups]).toEqual([0, 1, 2, 2]);
  // mean ranks 2/8, 5.5/8, 7.5/8 less a half: -.25, .1875, .4375
  const [, low = 0, middle = 0, high = 0] = feature.ridits;
  expect(middle / low).toBeCloseTo(-0.75, 12);
  expect(high / low).toBeCloseTo(-1.75, 12);
});

it("knows frequent words and takes the others together", () => {
  const feature = featureOf("a", ["x", "y", "x", "z", "y", "x"], 2);
  expect([...binsOf(feature, ["x", "y", "z", "never"])]).toEqual([1, 2, 0, 0]);
});

it("keeps the order of numbers, in no more bins than there are, with ranks of mean 0 and variance 1", () => {
  const number = double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
  assert(
    property(array(number, { minLength: 2, maxLength: 300 }), (values) => {
      const feature = featureOf("a", values.map(String), 5);
      const bins = binsOf(feature, values.map(String));
      expect(feature.binCount).toBeLessThanOrEqual(binsMost);
      const sorted = values.map((value, row) => ({ value, bin: bins[row] ?? 0 }));
      sorted.sort((a, b) => a.value - b.value);
      for (const [at, { bin }] of sorted.entries())
        expect(bin).toBeGreaterThanOrEqual(sorted[at - 1]?.bin ?? 1);
      const ridits = Array.from(bins, (bin) => feature.ridits[bin] ?? 0);
      const square = ridits.reduce((sum, ridit) => sum + ridit * ridit, 0) / ridits.length;
      expect(ridits.reduce((sum, ridit) => sum + ridit, 0)).toBeCloseTo(0, 6);
      expect(square === 0 || Math.abs(square - 1) < 1e-9).toBe(true);
    }),
  );
});
