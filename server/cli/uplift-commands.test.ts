import { expect, it } from "vitest";

import { actionWords, targetWords } from "./uplift-commands.ts";

it("reads targets in points and stars, and actions of the playbook", () => {
  expect(targetWords("points=75.5,stars=4,compliance=28")).toEqual({
    points: 7550,
    stars: 4,
    items: { compliance: 2800 },
  });
  expect(actionWords("set-price-tags, review-the-economics")).toEqual([
    "setPriceTags",
    "reviewTheEconomics",
  ]);
});

it("refuses what is neither", () => {
  for (const word of ["points", "points=x", "=3", "stars=0"])
    expect(() => targetWords(word)).toThrow("points=75");
  expect(() => actionWords("dance")).toThrow("set-price-tags");
});
