import { expect, it } from "vitest";

import { assert, dayOf, type Day } from "../../units/index.ts";
import { complaintMayGo, isLate, promiseStanding } from "./standing.ts";

function day(iso: string): Day {
  const found = dayOf(iso);
  assert(found !== null, `${iso} is a day`);
  return found;
}

it("calls an open promise due soon within the week, and overdue only after its day", () => {
  const on = (today: string) => promiseStanding("open", day("2021-12-20"), day(today));
  // 20 - 13 = 7 days ahead; 20 - 14 = 6
  expect(["2021-12-13", "2021-12-14", "2021-12-20", "2021-12-21"].map(on)).toEqual([
    "open",
    "dueSoon",
    "dueSoon",
    "overdue",
  ]);
});

it("keeps how a promise ended, however long ago", () => {
  expect(promiseStanding("broken", day("2021-01-01"), day("2021-12-20"))).toBe("broken");
});

it("closes a complaint only after an answer, and reopens what was answered or closed", () => {
  const states = ["open", "answered", "closed"] as const;
  const ways = states.flatMap((from) =>
    states.flatMap((to) => (complaintMayGo(from, to) ? [`${from}-${to}`] : [])),
  );
  expect(ways).toEqual(["open-answered", "answered-open", "answered-closed", "closed-open"]);
});

it("calls late what is undone after its last day", () => {
  const [due, after] = [day("2021-12-20"), day("2021-12-21")];
  expect([isLate(due, false, due), isLate(due, false, after), isLate(due, true, after)]).toEqual([
    false,
    true,
    false,
  ]);
  expect(isLate(null, false, after)).toBe(false);
});
