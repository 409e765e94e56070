import { expect, it } from "vitest";

import { apart } from "./apart.ts";

const word = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

it("hides a word that would lie over an earlier one, and only that", () => {
  // 30 apart at a width of 40: over each other; the third touches neither
  expect(apart([word(0, 0), word(30, 0), word(80, 0)])).toEqual([true, false, true]);
  expect(apart([word(0, 0), word(30, 20)])).toEqual([true, true]);
});

it("lets a word be shown where only a hidden one stood", () => {
  expect(apart([word(0, 0), word(30, 0), word(60, 0)])).toEqual([true, false, true]);
});
