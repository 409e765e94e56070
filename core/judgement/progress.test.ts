import { expect, it } from "vitest";

import { Bug, dayAfter, quantityOf } from "../units/index.ts";
import { progressOf } from "./index.ts";

const from = quantityOf(18_901, "day");
const month = { from, to: dayAfter(from, 29) };
const cartons = (count: number) => quantityOf(count, "cartons");

it("holds half the time against what is done of the task", () => {
  // day 15 of 30: 50 %; 420 of 1,000: 42 %, 8 points behind; 420 ÷ 15 = 28 a day, 580 ÷ 15 = 38.67 from now on
  const half = { ...month, today: dayAfter(from, 14), task: cartons(1000), done: cartons(420) };
  const progress = progressOf(half);
  expect(progress).toMatchObject({ days: 30, daysPassed: 15, daysLeft: 15, elapsedShare: 0.5 });
  expect(progress).toMatchObject({ doneShare: 0.42, dailyRate: 28 });
  expect(progress.gap).toBeCloseTo(-0.08, 12);
  expect(progress.dailyRateNeeded).toBeCloseTo(38.667, 3);
});

it("needs nothing more once the task is done, even on the last day", () => {
  const over = { ...month, today: dayAfter(from, 29), task: cartons(1000), done: cartons(1100) };
  expect(progressOf(over)).toMatchObject({ doneShare: 1.1, daysLeft: 0, dailyRateNeeded: 0 });
});

it("has no rate that could still do it when the days are over", () => {
  const late = { ...month, today: dayAfter(from, 40), task: cartons(1000), done: cartons(900) };
  expect(progressOf(late)).toMatchObject({
    daysPassed: 30,
    elapsedShare: 1,
    dailyRateNeeded: null,
  });
});

it("has passed no time before the first day", () => {
  const early = { ...month, today: dayAfter(from, -1), task: cartons(900), done: cartons(0) };
  const expected = { daysPassed: 0, elapsedShare: 0, dailyRate: null, dailyRateNeeded: 30 };
  expect(progressOf(early)).toMatchObject(expected);
});

it("has no share of no task, and refuses one that ends before it begins", () => {
  const none = { ...month, today: from, task: cartons(0), done: cartons(5) };
  expect(progressOf(none)).toMatchObject({ doneShare: null, gap: null, dailyRateNeeded: 0 });
  expect(() => progressOf({ ...none, to: dayAfter(from, -1) })).toThrow(Bug);
});
