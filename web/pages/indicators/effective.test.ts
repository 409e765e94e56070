import { indicatorLook, indicatorQuestion } from "@dongxiao/contract";
import { expect, it } from "vitest";

import type { View } from "./asked.ts";
import { drawnOf, effectiveOf } from "./effective.ts";

const question = indicatorQuestion.parse({ ids: ["a", "b"], by: ["line"], period: "2021-11" });
const asked = (view: View, of: string | null = null) => ({
  question,
  look: indicatorLook.parse({ view, of }),
});

it("asks every retailer for a map, of the drawn indicator alone", () => {
  const { ids, by } = effectiveOf(asked("map", "b"));
  expect({ ids, by }).toEqual({ ids: ["b"], by: ["retailer"] });
});

it("asks for periods where a line needs them and none were asked for", () => {
  expect(effectiveOf(asked("line")).trend).toBe(12);
  expect(effectiveOf(asked("heat")).trend).toBe(12);
  expect(effectiveOf(asked("table"))).toBe(question);
});

it("draws the first indicator when the named one is no longer asked", () => {
  expect(drawnOf(asked("bar", "b"))).toBe("b");
  expect(drawnOf(asked("bar", "gone"))).toBe("a");
});
