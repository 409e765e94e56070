import { array, assert as holds, boolean, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";

import { at, ordersOf, plain, sku } from "./house-testing.ts";
import { firstCycles, launchHistories } from "./launch-history.ts";
import type { FirstOrders } from "./lead-evidence.ts";
import { leadRows } from "./lead-rows.ts";
import { nearRetailers } from "./near-retailers.ts";

const orders = ordersOf({ 1: [10, 5], 2: [20, 3] });
const launches = firstCycles(orders);

describe("what is known before a cycle", () => {
  it("counts the launches that were over, how many were taken up and how fast", () => {
    const historyOf = launchHistories(launches, orders, at(18), 8);
    // SKU 1 was over in week 18, the fifth took it four weeks after its launch; SKU 2 was not yet there
    expect(historyOf(5)).toEqual({ launches: 1, launchesTaken: 1, launchCycles: 4 });
    expect(historyOf(6)).toEqual({ launches: 1, launchesTaken: 0, launchCycles: null });
  });

  it("does not change with anything that happens from the cycle on", () => {
    const cut = at(20);
    const anyFirst = record({
      retailer: integer({ min: 1, max: 9 }),
      week: integer({ min: 0, max: 40 }),
    });
    holds(
      property(array(anyFirst, { maxLength: 30 }), (drawn) => {
        const evidence = Array.from({ length: 9 }, (_, place) => ({
          ...plain,
          retailer: place + 1,
        }));
        const rowsOf = (some: typeof drawn) => {
          const firsts = new Map(some.map(({ retailer, week }) => [retailer, at(week)]));
          const all: FirstOrders = new Map([
            [1, new Map([[99, at(3)]])],
            [2, new Map([[98, at(2)], ...firsts])],
          ]);
          const moment = { sku: sku(2), cut, orders: all, launches: firstCycles(all), weeks: 8 };
          return leadRows(evidence, moment, () => true);
        };
        const past = drawn.filter(({ week }) => at(week) < cut);
        const later = drawn.filter(({ retailer }) =>
          past.every((one) => one.retailer !== retailer),
        );
        expect(rowsOf([...past, ...later])).toEqual(rowsOf(past));
      }),
    );
  });
});

describe("the columns of a lesson", () => {
  it("tell nobody's own answer where those who carry the SKU are learned from", () => {
    holds(
      property(
        array(boolean(), { minLength: 4, maxLength: 12 }),
        integer({ min: 0, max: 3 }),
        (having, own) => {
          const evidence = having.map((_, place) => ({
            ...plain,
            retailer: place + 1,
            position: { latitude: 33 + place * 0.001, longitude: 117 },
          }));
          const rowOf = (had: readonly boolean[]) => {
            const firsts = new Map(
              had.flatMap((one, place) => (one ? [[place + 1, at(2)] as const] : [])),
            );
            const moment = {
              sku: sku(1),
              cut: at(20),
              launches: new Map(),
              weeks: 8,
              isOfCarriers: true,
            };
            const rows = leadRows(
              evidence,
              { ...moment, orders: new Map([[1, firsts]]) },
              () => true,
            );
            const told = [...rows.columns].filter(([name]) => name !== "reach");
            return told.map(([name, cells]) => [name, cells[own]]);
          };
          const flipped = having.map((one, place) => (place === own ? !one : one));
          expect(rowOf(flipped)).toEqual(rowOf(having));
        },
      ),
    );
  });

  it("leave out of a campaign what only a SKU has", () => {
    const moment = { sku: null, cut: at(20), orders, launches, weeks: 8 };
    const { columns } = leadRows([plain], moment, () => true);
    expect([columns.has("brandShare"), columns.has("breadth")]).toEqual([false, true]);
    // 100 cartons against 80; 800,000 cents for 100 cartons
    expect([columns.get("growth"), columns.get("meanPrice")]).toEqual([["0.25"], ["8000"]]);
  });
});

it("finds the nearest within the distance, nearest first, and nobody without a position", () => {
  const positions = [0, 3, 1, 9].map((step) => ({ latitude: 33 + step * 0.001, longitude: 117 }));
  // steps of 111 m: from the first, 111 m and 334 m are within 500 m, 1 km is not
  expect(nearRetailers([...positions, null], 500)).toEqual([[2, 1], [2, 0], [0, 1], [], []]);
});
