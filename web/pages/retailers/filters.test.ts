import type { RetailerRow } from "@dongxiao/contract";
import { expect, it } from "vitest";

import { filtered, isNarrowed, noFilters, valuesOf } from "./filters.ts";

function row(id: number, some: Partial<RetailerRow>): RetailerRow {
  return {
    id,
    licenceCode: `0120${id}`,
    name: `门店${id}`,
    lineId: 1,
    line: "城东线",
    county: "东县",
    businessType: "grocery",
    marketType: "urban",
    tradeArea: "residential",
    sizeClass: "small",
    tier: 1,
    target: false,
    licenceState: "active",
    segment: "A",
    longitude: null,
    latitude: null,
    ...some,
  };
}

const rows = [
  row(1, {}),
  row(2, { line: "北乡线", tier: 10 }),
  row(3, { licenceState: "closed", segment: null, tier: 2 }),
];
const idsOf = (found: readonly RetailerRow[]): readonly number[] => found.map(({ id }) => id);

it("lets everything through when nothing is narrowed", () => {
  expect(idsOf(filtered(rows, noFilters))).toEqual([1, 2, 3]);
  expect(isNarrowed(noFilters)).toBe(false);
});

it("finds by part of a name or licence code, whatever the width of the digits", () => {
  expect(idsOf(filtered(rows, { ...noFilters, text: "０１２０２" }))).toEqual([2]);
  expect(idsOf(filtered(rows, { ...noFilters, text: "门店 3" }))).toEqual([3]);
});

it("adds up choices within one attribute and narrows across attributes", () => {
  const lines = { ...noFilters, line: ["城东线", "北乡线"] };
  expect(idsOf(filtered(rows, lines))).toEqual([1, 2, 3]);
  expect(idsOf(filtered(rows, { ...lines, tier: ["10"] }))).toEqual([2]);
});

it("can ask for those without a class", () => {
  expect(idsOf(filtered(rows, { ...noFilters, segment: [""] }))).toEqual([3]);
});

it("offers tiers by size, not by their first digit", () => {
  expect(valuesOf(rows, "tier")).toEqual(["1", "2", "10"]);
});
