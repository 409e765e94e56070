import { expect, it } from "vitest";

import { figuresOf } from "../../lib/figures.tsx";
import { type Indicator, type Measured, movementOf, valueOf } from "./indicator.ts";

function measured(value: number | null): Measured {
  return { state: "number", value, numerator: 1, denominator: 1, n: 1 };
}

function indicator(unit: string, now: number | null, before: number | null): Indicator {
  return {
    id: "x",
    version: 1,
    titles: { "zh-Hans": "", "zh-Hant": "", en: "" },
    unit,
    formula: "",
    formulas: { "zh-Hans": "", "zh-Hant": "", en: "" },
    goodDirection: "up",
    now: measured(now),
    before: measured(before),
  };
}

it("compares shares in percentage points and the rest relatively", () => {
  // 73.21 % - 71.95 % = 1.26 points; (210 - 200) / 200 = 5 %
  expect(movementOf(indicator("ratio", 0.7321, 0.7195))).toBeCloseTo(1.26, 10);
  expect(movementOf(indicator("packs/retailer", 210, 200))).toBeCloseTo(0.05, 10);
});

it("says nothing about movement when a week has no value or the base is zero", () => {
  expect(movementOf(indicator("ratio", null, 0.5))).toBeNull();
  expect(movementOf(indicator("packs/retailer", 3, 0))).toBeNull();
});

it("writes shares in percent, money in yuan and the rest as it is", () => {
  const figures = figuresOf("zh-Hans");
  expect(valueOf({ unit: "ratio" }, { value: 0.7321 }, figures)).toBe("73.2%");
  expect(valueOf({ unit: "cny-cents/carton" }, { value: 21_345.5 }, figures)).toBe("¥213.46");
  expect(valueOf({ unit: "packs/retailer" }, { value: 203.416 }, figures)).toBe("203.42");
});
