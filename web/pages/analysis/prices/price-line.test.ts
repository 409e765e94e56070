import { expect, it } from "vitest";

import { lineOf } from "./price-line.ts";

const room = { width: 46, height: 20, margin: 3 };

it("breaks where nothing was seen and puts a dot on every price", () => {
  // five places on 40 pixels: 10 apart; the highest at 3, the lowest at 17
  const { paths, dots } = lineOf([100, 200, null, 150, null], room);
  expect(paths).toEqual(["3,17 13,3"]);
  expect(dots).toEqual([
    { x: 3, y: 17 },
    { x: 13, y: 3 },
    { x: 33, y: 10 },
  ]);
});

it("runs through the middle when nothing moves, and is empty of nothing", () => {
  expect(lineOf([100, 100], room).paths).toEqual(["3,10 43,10"]);
  expect(lineOf([null, null], room)).toEqual({ paths: [], dots: [] });
  expect(lineOf([], room)).toEqual({ paths: [], dots: [] });
});
