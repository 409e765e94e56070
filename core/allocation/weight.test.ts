import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { wholeWeightOf } from "./weight.ts";

it("counts thousandths of a pack and never falls below one", () => {
  expect([0, 0.0004, 0.0126, 3, 1e12].map(wholeWeightOf)).toEqual([1, 1, 13, 3000, 1e9]);
  expect(() => wholeWeightOf(-1)).toThrow(Bug);
  expect(() => wholeWeightOf(Number.NaN)).toThrow(Bug);
});
