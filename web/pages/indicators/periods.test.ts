import { expect, it } from "vitest";

import { kindOf, newestWhole, periodsIn, turnedTo } from "./periods.ts";

const span = { from: "2021-09-27", until: "2021-11-17" };

it("offers only the periods that hold data, the newest first", () => {
  // the weeks of 27 September to 15 November; a week belongs to the month of its Monday
  expect(periodsIn("month", span)).toEqual(["2021-11", "2021-10", "2021-09"]);
  expect(periodsIn("quarter", span)).toEqual(["2021-Q4", "2021-Q3"]);
  expect(periodsIn("year", span)).toEqual(["2021"]);
  expect(periodsIn("cycle", span)).toHaveLength(8);
  expect(periodsIn("cycle", span)[0]).toBe("2021-11-15");
});

it("begins with the last period that is over", () => {
  // the weeks of 22 and 29 November are still to come
  expect(newestWhole("month", span)).toBe("2021-10");
  expect(newestWhole("month", { from: "2021-09-27", until: "2021-11-29" })).toBe("2021-11");
  expect(newestWhole("year", span)).toBe("2021");
  expect(newestWhole("cycle", span)).toBe("2021-11-15");
});

it("tells the kind of a period from its name", () => {
  expect(
    ["2021", "2021-Q4", "2021-11", "2021-11-08", "2021-11-01..2021-11-08"].map(kindOf),
  ).toEqual(["year", "quarter", "month", "cycle", "cycle"]);
});

it("stays in the same time when the length changes", () => {
  expect(turnedTo("quarter", "2021-10", span)).toBe("2021-Q4");
  expect(turnedTo("cycle", "2021-10", span)).toBe("2021-10-25");
  expect(turnedTo("month", "2021-11-08", span)).toBe("2021-11");
  // a time without data leads to the newest whole one
  expect(turnedTo("month", "2019", span)).toBe("2021-10");
});
