import { array, assert, integer, nat, property } from "fast-check";
import { expect, it } from "vitest";

import { selectFirst } from "./select-first.ts";

it("brings the smallest to the front, as sorting would", () => {
  assert(
    property(array(integer(), { maxLength: 200 }), nat(200), (values, wanted) => {
      const count = Math.min(wanted, values.length);
      const order = Int32Array.from(values.keys());
      selectFirst(order, count, (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
      const front = Array.from(order.subarray(0, count), (index) => values[index] ?? 0);
      const byValue = (a: number, b: number): number => a - b;
      expect(front.toSorted(byValue)).toEqual(values.toSorted(byValue).slice(0, count));
      expect(order.toSorted()).toEqual(Int32Array.from(values.keys()));
    }),
  );
});
