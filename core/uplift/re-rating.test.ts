import { expect, it } from "vitest";

import { itemChanges, reRatingOf, targetOutcomes } from "./re-rating.ts";

const item = (name: string, points: number) => ({ item: name, value: 1, points, mostPoints: 4000 });

it("lays two ratings beside each other, though a scheme has changed in between", () => {
  const changes = itemChanges([item("a", 100), item("old", 5)], [item("a", 300), item("new", 7)]);
  expect(changes.map(({ item: name, before, after }) => [name, before, after])).toEqual([
    ["a", 100, 300],
    ["new", null, 7],
    ["old", 5, null],
  ]);
});

it("tells which targets are met: reaching one exactly meets it, what is not rated any more does not", () => {
  const after = { points: 7000, stars: null, items: [item("a", 300)] };
  const targets = { points: 7000, stars: 4, items: { a: 301, gone: 1 } };
  const outcomes = targetOutcomes(targets, after);
  expect(outcomes.map(({ kind, reached, isMet }) => [kind, reached, isMet])).toEqual([
    ["points", 7000, true],
    ["stars", null, false],
    ["item", 300, false],
    ["item", null, false],
  ]);
  expect(targetOutcomes({ items: {} }, after)).toEqual([]);
});

it("takes the first rating after the last action, or after the opening while nothing is done", () => {
  const runs = ["2021-10-31", "2021-11-28", "2022-01-02"].map((toDay) => ({ toDay }));
  const after = (doneDays: readonly string[]) =>
    reRatingOf(runs, { openedOn: "2021-11-08", ratedUntil: "2021-10-31", doneDays })?.toDay;
  expect(after([])).toBe("2021-11-28");
  expect(after(["2021-12-03", "2021-11-20"])).toBe("2022-01-02");
  expect(after(["2022-01-02"])).toBe("2022-01-02");
  expect(after(["2022-01-03"])).toBeUndefined();
});
