import type { IndicatorCell } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { heatOf, valuesIn } from "./heat.ts";

const month = { kind: "month" as const, from: "2021-11-01", to: "2021-11-28", cycles: 4 };
const trendPeriods = ["2021-10", "2021-11"].map((name) => ({ name, ...month }));

function cell(at: Readonly<Record<string, string>>, value: number, before: number | null) {
  const made = { numerator: null, denominator: null, n: 1, version: 1 };
  const rest = { interval: null, compare: null, trend: [before, value] };
  return { indicator: "a", at, state: "number", value, ...made, ...rest } satisfies IndicatorCell;
}

it("sets the last dimension across when there are two", () => {
  const cells = [cell({ line: "n", price: "1" }, 1, 0), cell({ line: "s", price: "2" }, 2, 0)];
  const heat = heatOf(["line", "price"], cells, { trendPeriods });
  expect(heat).toMatchObject({ down: ["line"], across: "price", columns: ["1", "2"] });
  expect(heat.rows.map(({ cells: row }) => row.map((square) => square?.value))).toEqual([
    [1, undefined],
    [undefined, 2],
  ]);
});

it("sets time across when there is one dimension or none, and keeps gaps", () => {
  const heat = heatOf(["line"], [cell({ line: "n" }, 3, null)], { trendPeriods });
  expect(heat).toMatchObject({ down: ["line"], across: null, columns: ["2021-10", "2021-11"] });
  expect(heat.rows[0]?.cells.map((square) => square?.period)).toEqual(["2021-10", "2021-11"]);
  expect(valuesIn(heat)).toEqual([3]);
  expect(heatOf([], [cell({}, 3, 2)], { trendPeriods }).rows).toHaveLength(1);
});
