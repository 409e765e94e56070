import { expect, it } from "vitest";

import { targetsOf, valuesOf } from "./targets-form.ts";

it("sends what was written in hundredths, and nothing that was not", () => {
  const values = { points: 75.5, stars: null, items: { priceTags: 15, display: null } };
  expect(targetsOf(values)).toEqual({ points: 7550, items: { priceTags: 1500 } });
  expect(targetsOf({})).toEqual({ items: {} });
});

it("shows targets as people write them", () => {
  const targets = { points: 7550, stars: 4, items: { priceTags: 1500 } };
  expect(valuesOf(targets)).toEqual({ points: 75.5, stars: 4, items: { priceTags: 15 } });
  expect(targetsOf(valuesOf(targets))).toEqual(targets);
});
