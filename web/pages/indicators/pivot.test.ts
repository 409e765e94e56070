import type { IndicatorCell } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { acrossOf, pivotOf } from "./pivot.ts";

function cell(
  indicator: string,
  at: Readonly<Record<string, string>>,
  value: number,
): IndicatorCell {
  const made = { numerator: value, denominator: 1, n: 1, version: 1 };
  const rest = { interval: null, compare: null, trend: [] };
  return { indicator, at: { ...at }, state: "number", value, ...made, ...rest };
}

const lines = ["north", "south"];
const classes = ["1", "2", "3"];
const both = lines.flatMap((line, row) =>
  classes.map((price, column) => cell("onShelfRate", { line, price }, 10 * row + column)),
);

it("puts the indicators into the columns when there are several", () => {
  const question = { ids: ["a", "b"], by: ["line"] };
  const cells = lines.flatMap((line) => [cell("a", { line }, 1), cell("b", { line }, 2)]);
  expect(acrossOf(question, cells)).toBeNull();
  const pivot = pivotOf(question, cells, null);
  expect(pivot.columns.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(pivot.rows.map(({ members }) => members)).toEqual([["north"], ["south"]]);
  expect(pivot.rows[1]?.cells.get("b")?.value).toBe(2);
});

it("lays the last dimension across when one indicator leaves the columns free", () => {
  const question = { ids: ["onShelfRate"], by: ["line", "price"] };
  const across = acrossOf(question, both);
  expect(across).toBe("price");
  const pivot = pivotOf(question, both, across);
  expect(pivot.down).toEqual(["line"]);
  expect(pivot.columns.map(({ member }) => member)).toEqual(classes);
  expect(pivot.rows[1]?.cells.get("onShelfRate,3")?.value).toBe(12);
});

it("keeps every cell exactly once, whichever way it is laid out", () => {
  const question = { ids: ["onShelfRate"], by: ["line", "price"] };
  for (const across of [null, "price", "line"]) {
    const { rows } = pivotOf(question, both, across);
    const kept = rows.flatMap((row) => [...row.cells.values()]);
    expect(kept).toHaveLength(both.length);
    expect(new Set(kept)).toEqual(new Set(both));
  }
});

it("leaves a gap where the answer has no cell", () => {
  const question = { ids: ["onShelfRate"], by: ["line", "price"] };
  const { rows } = pivotOf(question, both.slice(0, 4), "price");
  expect(rows[1]?.cells.has("onShelfRate,1")).toBe(true);
  expect(rows[1]?.cells.has("onShelfRate,2")).toBe(false);
});

it("keeps a dimension of many members down", () => {
  const many = Array.from({ length: 25 }, (_, sku) => cell("a", { line: "x", sku: `${sku}` }, sku));
  expect(acrossOf({ ids: ["a"], by: ["line", "sku"] }, many)).toBeNull();
});
