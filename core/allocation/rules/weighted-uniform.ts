import type { AllocationRule } from "../rule.ts";

/**
 * Raises all retailers to one common level of units per weight, each stopped by its own limit.
 *
 * What a retailer asks for is only a limit and never a weight, so asking for more than it needs gains
 * nothing.
 */
export const weightedUniform: AllocationRule<never> = {
  titles: { "zh-Hans": "按权重均衡投放", "zh-Hant": "依權重均衡投放", en: "Weighted uniform" },
  unit: "order-units",
  formula: "unit u of a retailer of weight w is due at level u ÷ w; the lowest levels come first",
  source:
    "Sprumont, The division problem with single-peaked preferences (1991); Balinski & Young, Fair Representation (1982): divisor methods; Herrero & Martínez, Allocation problems with indivisibilities (2011)",
  version: 1,
  parameters: {},
  levelOf: (unit, weight) => unit / weight,
  unitsWithin: (level, weight) => Math.floor(level * weight),
  compare: (unit, weight, otherUnit, otherWeight) => unit * otherWeight - otherUnit * weight,
  examples: [
    {
      why: "weights 1 : 2 : 3 share 6 units: every unit up to level 1 is placed",
      given: { supply: 6, limits: [9, 9, 9], weights: [1, 2, 3] },
      expect: [1, 2, 3],
    },
    {
      why: "the second stops at its limit of 1; levels 1/3, 2/3, 3/3 and 1/1 come before 4/3",
      given: { supply: 5, limits: [9, 1, 9], weights: [1, 2, 3] },
      expect: [1, 1, 3],
    },
    {
      why: "limits add up to less than the supply: each gets its limit",
      given: { supply: 9, limits: [2, 0, 4], weights: [5, 1, 1] },
      expect: [2, 0, 4],
    },
  ],
};
