import { schemeFaults, scorePresets } from "@dongxiao/core/retailers";
import { scoreScheme } from "@dongxiao/contract";
import { expect, it } from "vitest";

import {
  bandsIn,
  bandsText,
  changedGrade,
  changedItem,
  withItem,
  withoutItem,
} from "./scheme-edit.ts";

const five = scoreScheme.parse(scorePresets.fiveDegree.scheme);
const six = scoreScheme.parse(scorePresets.sixDimension.scheme);

it("takes bands and codes along when an item is given other points", () => {
  const years = changedItem(five, "monthsOnFile", { mostPoints: 1000 });
  // 1, 2, 3.5 and 5 points times two
  expect(years.items.find(({ id }) => id === "monthsOnFile")?.how).toMatchObject({
    bands: [{ points: 200 }, { points: 400 }, { points: 700 }, { points: 1000 }],
  });
  const areas = changedItem(six, "tradeArea", { mostPoints: 500 });
  expect(areas.items.find(({ id }) => id === "tradeArea")?.how).toMatchObject({
    points: { shopping: 500, other: 200 },
  });
  expect(schemeFaults(years)).toEqual([]);
  expect(schemeFaults(areas)).toEqual([]);
});

it("adds an item once, and leaves a head without items out", () => {
  const more = withItem(five, "growth", "mark:innovation");
  expect(more.items).toHaveLength(five.items.length + 1);
  expect(withItem(more, "growth", "mark:innovation")).toBe(more);
  expect(schemeFaults(more)).toEqual([]);
  const less = withoutItem(six, "tradeArea");
  expect(less.heads.map(({ id }) => id)).not.toContain("tradeArea");
  expect(schemeFaults(withItem(less, "scale", "stockOutDays"))).toEqual([]);
});

it("moves where a grade begins", () => {
  const stricter = changedGrade(five, "A", 9000);
  expect(stricter.grading.grades.map(({ least }) => least)).toEqual([9000, 7000, 5500, 0]);
});

it("reads bands as they are written, shares in percent", () => {
  const bands = [
    { edge: 0.1, points: 150 },
    { edge: 0.025, points: 500 },
  ];
  expect(bandsText(bands, 100)).toBe("10:1.5, 2.5:5");
  expect(bandsIn("10：1.5，2.5:5", 100)).toEqual(bands);
  expect(bandsIn("10, 5:1", 1)).toBeNull();
});
