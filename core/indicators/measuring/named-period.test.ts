import { assert, constantFrom, integer, property } from "fast-check";
import { expect, it } from "vitest";

import { cycleAfter, isoOf } from "../../units/index.ts";
import { exampleCycle } from "../../frames/index.ts";
import {
  daysOf,
  namedBefore,
  namedYearAgo,
  periodNamed,
  type NamedPeriod,
} from "./named-period.ts";

const read = (text: string): NamedPeriod => {
  const found = periodNamed(text);
  if (found === null) throw new Error(`${text} is a period`);
  return found;
};
const cyclesIn = ({ period }: NamedPeriod): string[] => period.cyclesAt(0).map(isoOf);

it("reads a day, a week, a month, a quarter, a year and cycles together", () => {
  expect(cyclesIn(read("2021-11-10"))).toEqual(["2021-11-08"]);
  // 4 January 2021 is a Monday, so week 45 begins 44 weeks later
  expect(cyclesIn(read("2021-W45"))).toEqual(["2021-11-08"]);
  expect(cyclesIn(read("2021-11"))).toEqual([
    "2021-11-01",
    "2021-11-08",
    "2021-11-15",
    "2021-11-22",
    "2021-11-29",
  ]);
  expect(cyclesIn(read("2021-Q4"))).toHaveLength(13);
  expect(cyclesIn(read("2021"))).toHaveLength(52);
  expect(cyclesIn(read("2021-11-03..2021-11-14"))).toEqual(["2021-11-01", "2021-11-08"]);
  expect(read("2021-11-03..2021-11-14").name).toBe("2021-11-01..2021-11-08");
});

it("knows the last weeks of long and of short years", () => {
  // 2020 has 53 weeks, 2021 has 52
  expect(cyclesIn(read("2020-W53"))).toEqual(["2020-12-28"]);
  expect(periodNamed("2021-W53")).toBeNull();
  expect(periodNamed("2021-W00")).toBeNull();
});

it.each([
  "",
  "2021-13",
  "2021-Q5",
  "21-11",
  "2021-11-31",
  "2021-11-08..",
  "2021-2",
  "x..y",
  "2021-11-15..2021-11-08",
])("does not read %j", (text) => expect(periodNamed(text)).toBeNull());

it("goes back by its own length and by a year", () => {
  const names = (text: string): string[] => [
    namedBefore(read(text), 1).name,
    namedYearAgo(read(text)).name,
  ];
  expect(names("2021-01")).toEqual(["2020-12", "2020-01"]);
  expect(names("2021-Q1")).toEqual(["2020-Q4", "2020-Q1"]);
  expect(names("2021")).toEqual(["2020", "2020"]);
  // 364 days before 2021-11-08 is 2020-11-09
  expect(names("2021-11-08")).toEqual(["2021-11-01", "2020-11-09"]);
  expect(names("2021-11-01..2021-11-15")).toEqual([
    "2021-10-11..2021-10-25",
    "2020-11-02..2020-11-16",
  ]);
});

it("says the days from the first Monday to the last Sunday", () => {
  expect(daysOf(read("2021-11"))).toEqual({ from: "2021-11-01", to: "2021-12-05" });
});

it("reads its own names again", () => {
  assert(
    property(
      constantFrom("2021-11-08", "2021-11", "2021-Q4", "2021", "2021-11-01..2021-11-14"),
      integer({ min: 0, max: 60 }),
      (text, offset) => {
        const back = namedBefore(read(text), offset);
        expect(cyclesIn(read(back.name))).toEqual(cyclesIn(back));
      },
    ),
  );
  expect(cyclesIn(read(isoOf(cycleAfter(exampleCycle, 1))))).toEqual(["2021-11-15"]);
});
