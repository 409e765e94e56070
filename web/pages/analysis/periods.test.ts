import { expect, it } from "vitest";

import { isRange, newestMonth, newestYear, periodsIn } from "./periods.ts";

it("offers every period that has a week of the data, the newest first", () => {
  // the Mondays 27 December 2021 and 3, 10 January 2022
  const { years, quarters, months, weeks } = periodsIn({
    fromDay: "2021-12-29",
    dataUntil: "2022-01-16",
  });
  expect(years).toEqual(["2022", "2021"]);
  expect(quarters).toEqual(["2022-Q1", "2021-Q4"]);
  expect(months).toEqual(["2022-01", "2021-12"]);
  expect(weeks).toEqual(["2022-01-10", "2022-01-03", "2021-12-27"]);
});

it("starts from the newest month that is whole", () => {
  // November's last Monday is the 29th, its week ends on 5 December
  expect(newestMonth({ fromDay: "2021-01-04", dataUntil: "2021-12-05" })).toBe("2021-11");
  expect(newestMonth({ fromDay: "2021-01-04", dataUntil: "2021-11-28" })).toBe("2021-10");
  // nothing else is there
  expect(newestMonth({ fromDay: "2021-11-01", dataUntil: "2021-11-14" })).toBe("2021-11");
  expect(newestYear({ fromDay: "2021-11-01", dataUntil: "2021-11-14" })).toBe("2021");
});

it("tells a range of days from anything else", () => {
  expect(isRange("2021-11-01..2021-11-14")).toBe(true);
  expect(isRange("2021-11-14..2021-11-01")).toBe(false);
  expect(isRange("2021-11")).toBe(false);
});
