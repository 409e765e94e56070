import { expect, it } from "vitest";

import { differencesOf } from "./difference.ts";

it("names only the fields that differ", () => {
  expect(differencesOf({ tier: 6, line: "城东" }, { tier: 8, line: "城东" })).toEqual([
    { field: "tier", before: "6", after: "8" },
  ]);
});

it("tells a field that was absent from one that was empty", () => {
  expect(differencesOf(null, { reason: "" })).toEqual([
    { field: "reason", before: null, after: "" },
  ]);
});

it("compares what lies inside a field by its content", () => {
  expect(differencesOf({ units: [1, 2] }, { units: [1, 2] })).toEqual([]);
});
