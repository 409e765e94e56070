import { cycleAfter, cycleOf, dayOf, type Cycle } from "../../units/index.ts";

/** The first days of the lunar year. */
const newYears = [
  "2016-02-08",
  "2017-01-28",
  "2018-02-16",
  "2019-02-05",
  "2020-01-25",
  "2021-02-12",
  "2022-02-01",
  "2023-01-22",
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
];

/**
 * The cycles of a period that do not count because of the Spring Festival: the one of its first day, when nobody
 * delivers, and the two before it, when everybody stocks up. A run may choose others.
 */
export function festivalCycles(cycles: readonly Cycle[]): readonly Cycle[] {
  const frozen = newYears.flatMap((iso) => {
    const day = dayOf(iso);
    return day === null ? [] : [0, -1, -2].map((back) => cycleAfter(cycleOf(day), back));
  });
  return cycles.filter((cycle) => frozen.includes(cycle));
}
