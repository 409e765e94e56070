import { expect, it } from "vitest";

import { chanceFrom } from "./chance.ts";
import { areaInOrder } from "./in-order.ts";

const n = 400;

/** Whoever has many takes it up: in all rows, or in the first seven tenths only and the other way round after them. */
function file(turns: boolean): { columns: Map<string, string[]>; labels: Uint8Array } {
  const chance = chanceFrom(4);
  const many = Array.from({ length: n }, () => chance.below(10));
  const labels = Uint8Array.from(many, (value, row) => {
    const isHigh = turns && row >= 0.7 * n ? value < 5 : value >= 5;
    return chance.next() < (isHigh ? 0.7 : 0.1) ? 1 : 0;
  });
  return { columns: new Map([["many", many.map(String)]]), labels };
}

it("is far above chance where later rows are like earlier ones, and far below it where they are the other way round", () => {
  // of takers seven in eight have many: 0.8 where that holds on, 0.2 where it turns
  const [same, turned] = [false, true].map((turns) => {
    const { columns, labels } = file(turns);
    return areaInOrder(columns, labels)?.auc ?? Number.NaN;
  });
  expect(same).toBeGreaterThan(0.7);
  expect(turned).toBeLessThan(0.3);
});

it("says nothing where either part has too few", () => {
  const { columns, labels } = file(false);
  const early = labels.map((label, row) => (row < 0.7 * n ? label : 0));
  expect(areaInOrder(columns, early)).toBeNull();
});
