import { expect, test } from "vitest";

import { usualCity } from "../../options.ts";
import { makeWorld } from "../make-world.ts";

const { units, lines, retailers } = makeWorld(usualCity);

test("the lines are contiguous in the list of retailers and cover all of it", () => {
  let at = 0;
  for (const { from, to } of lines) {
    expect(from).toBe(at);
    expect(to).toBeGreaterThan(from);
    at = to;
  }
  expect(at).toBe(3000);
  expect(retailers.map(({ line }) => line)).toEqual(
    lines.flatMap(({ from, to }, line) => Array.from({ length: to - from }, () => line)),
  );
});

test("3,000 retailers have four counties, and each unit comes after its parent", () => {
  const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind);
  // 3,000 / 800 = 3.75, rounded 4; a town and a country department in each
  expect(ofKind("county").map(({ code }) => code)).toEqual(["K1", "K2", "K3", "K4"]);
  expect(ofKind("market")).toHaveLength(8);
  expect(ofKind("line").map(({ code }) => code)).toEqual(lines.map(({ code }) => code));
  const codes = units.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const [i, { parent }] of units.entries())
    expect(codes.slice(0, i).includes(parent ?? "") || parent === null).toBe(true);
});

test("lines have 100 to 200 retailers, as the trade's portfolios have", () => {
  for (const { from, to } of lines) {
    expect(to - from).toBeGreaterThanOrEqual(100);
    expect(to - from).toBeLessThanOrEqual(200);
  }
});

test("order days are spread over four weekdays, and two country lines in five order fortnightly", () => {
  const perDay = [1, 2, 3, 4].map((day) => lines.filter((of) => of.orderWeekday === day).length);
  expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(1);
  const country = lines.filter(({ marketType }) => marketType === "rural");
  const slow = lines.filter(({ rhythm }) => rhythm === "fortnightly");
  expect(slow.every(({ marketType }) => marketType === "rural")).toBe(true);
  expect(slow).toHaveLength(Math.floor(country.length * 0.4 + 1e-9));
});

test("everybody lies within 70 km of the centre in each direction, to 6 decimals", () => {
  for (const { longitude, latitude } of [...retailers, ...lines]) {
    // 70 km / 111.195 km = 0.63 degrees of latitude; / cos 33.4° = 0.754 degrees of longitude
    expect(Math.abs(latitude - 33.4)).toBeLessThan(0.63);
    expect(Math.abs(longitude - 117.2)).toBeLessThan(0.754);
    expect(Number(latitude.toFixed(6))).toBe(latitude);
    expect(Number(longitude.toFixed(6))).toBe(longitude);
  }
});

test("town lines lie closer together than country lines", () => {
  const spread = (marketType: string): number[] =>
    lines
      .filter((line) => line.marketType === marketType)
      .map((line) => {
        const mine = retailers.slice(line.from, line.to);
        return (
          mine.reduce((sum, { latitude }) => sum + Math.abs(latitude - line.latitude), 0) /
          mine.length
        );
      });
  expect(Math.max(...spread("urban"))).toBeLessThan(Math.min(...spread("rural")));
});
