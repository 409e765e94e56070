import { array, assert, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { groupRows, rowsOf } from "./index.ts";

it("puts rows of one key together and keeps their order", () => {
  const groups = groupRows(Int32Array.of(7, 3, 7, 3, 5));
  expect([...groups.keys]).toEqual([3, 5, 7]);
  expect([0, 1, 2].map((group) => [...rowsOf(groups, group)])).toEqual([[1, 3], [4], [0, 2]]);
});

it("groups only the rows that are asked for", () => {
  const groups = groupRows(Int32Array.of(7, 3, 7), Int32Array.of(2, 1));
  expect([...groups.keys]).toEqual([3, 7]);
  expect([...rowsOf(groups, 1)]).toEqual([2]);
});

it("puts every row into exactly one group, that of its key", () => {
  assert(
    property(array(integer({ min: -5, max: 5 })), (keys) => {
      const groups = groupRows(Int32Array.from(keys));
      expect([...groups.rows].toSorted((a, b) => a - b)).toEqual([...keys.keys()]);
      for (const [group, key] of groups.keys.entries())
        expect([...rowsOf(groups, group)].every((row) => keys[row] === key)).toBe(true);
    }),
  );
});
