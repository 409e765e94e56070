import { expect, it } from "vitest";

import { cycleOf, dayOf, isoOf, quantityOf, type Day } from "../units/index.ts";
import {
  businessTypes,
  codeOf,
  cyclesOfLastMonths,
  isOpen,
  licenceStates,
  marketTypes,
  mayFollow,
  priceClassOf,
  sizeClasses,
  tradeAreas,
  type CodeList,
  type LicenceState,
} from "./index.ts";

const day = (iso: string): Day => dayOf(iso) ?? quantityOf(0, "day");

it("lets only an active licence through any gate", () => {
  const states: LicenceState[] = ["active", "suspended", "closed", "revoked"];
  expect(Object.keys(licenceStates)).toEqual(states);
  for (const gate of ["ordering", "allocation", "visits", "population"] as const)
    expect(states.filter((state) => isOpen(state, gate))).toEqual(["active"]);
});

it("lets a suspended licence come back and a closed one not", () => {
  expect(mayFollow("suspended", "active")).toBe(true);
  expect(mayFollow("closed", "active")).toBe(false);
});

it("finds a code by its letter or by its title in any language", () => {
  expect(
    ["Z", " 便利店 ", "便利商店", "supermarket", "kiosk"].map((text) =>
      codeOf(businessTypes, text),
    ),
  ).toEqual(["grocery", "convenience", "convenience", "supermarket", null]);
  expect([
    codeOf(marketTypes, "x"),
    codeOf(sizeClasses, "2"),
    codeOf(tradeAreas, "院校学区"),
  ]).toEqual(["rural", "medium", "campus"]);
});

it.each<CodeList>([businessTypes, marketTypes, sizeClasses, tradeAreas])(
  "has no two codes that a file could confuse",
  (list) => {
    for (const [code, { titles }] of Object.entries(list))
      for (const text of Object.values(titles)) expect(codeOf(list, text)).toBe(code);
  },
);

it.each([
  [10_000, 1],
  [9999, 2],
  [7000, 2],
  [6999, 3],
  [3000, 3],
  [2999, 4],
  [1650, 4],
  [1649, 5],
])("puts a carton of %i cents into price class %i", (cents, priceClass) => {
  const price = quantityOf(cents, "cny-cents/carton");
  expect(priceClassOf(price, day("2021-11-08"))).toBe(priceClass);
  expect(priceClassOf(price, day("1969-01-01"))).toBe(priceClass);
});

it("looks at whole months only", () => {
  // 2021-12-20 is followed by 12-27, still December: the last whole months are September to November
  const until = (iso: string) =>
    cyclesOfLastMonths(cycleOf(day(iso)), 3).map((cycles) => [
      cycles.length,
      isoOf(cycles[0] ?? quantityOf(0, "day")),
      isoOf(cycles.at(-1) ?? quantityOf(0, "day")),
    ]);
  expect(until("2021-12-20")).toEqual([
    [4, "2021-09-06", "2021-09-27"],
    [4, "2021-10-04", "2021-10-25"],
    [5, "2021-11-01", "2021-11-29"],
  ]);
  // 12-27 is followed by 2022-01-03: December is whole
  expect(until("2021-12-27").at(-1)).toEqual([4, "2021-12-06", "2021-12-27"]);
});
