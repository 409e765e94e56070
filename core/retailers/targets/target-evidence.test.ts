import { expect, it } from "vitest";

import { targetEvidence, type TargetMonth } from "./target-evidence.ts";

const subject = { retailer: 5, licenceState: "active", fiveDegree: null, credit: null } as const;
const nothing = { numerator: 0, denominator: 0 };
const month = (known: Partial<TargetMonth>): TargetMonth => ({
  cyclesOrdered: 0,
  cyclesOffered: 4,
  cartons: 0,
  sellThrough: nothing,
  stockToSales: nothing,
  ...known,
});
const sold = (numerator: number, denominator: number) => ({
  sellThrough: { numerator, denominator },
});

it("divides what the months add up to, the halves apart", () => {
  const months = [
    month({ cyclesOrdered: 4, cartons: 10, ...sold(80, 100) }),
    month({ cyclesOrdered: 4, cartons: 10, ...sold(10, 20) }),
    month({ cyclesOrdered: 2, cartons: 5, ...sold(0, 30) }),
    month({ cyclesOrdered: 1, cartons: 5, ...sold(30, 100) }),
    month({ cyclesOrdered: 1, cartons: 5, ...sold(10, 100) }),
    month({ cyclesOrdered: 0, cartons: 0 }),
  ];
  const found = targetEvidence(subject, months, 2);
  // 12 of 24 cycles; 35 cartons in 6 months; 25 cartons, then 10: -60 %
  expect(found.purchaseFrequency).toBe(0.5);
  expect(found.monthlyCartons).toBeCloseTo(35 / 6, 12);
  expect(found.growth).toBeCloseTo(-0.6, 12);
  // (80 + 10 + 0) / (100 + 20 + 30) = 0.6; (30 + 10) / 200 = 0.2
  expect(found.sellThroughFirst).toBeCloseTo(0.6, 12);
  expect(found.sellThroughLast).toBeCloseTo(0.2, 12);
  expect(found.sellThroughChange).toBeCloseTo(-0.4, 12);
});

it("says nothing where nothing was counted, or too little, and never 0", () => {
  const months = [...Array(5)].map(() => month({ cyclesOffered: 0, ...sold(1, 2) }));
  const one = months.with(4, month({ cyclesOffered: 0 })).with(3, month({ cyclesOffered: 0 }));
  const found = targetEvidence(subject, one, 2);
  expect([found.purchaseFrequency, found.growth]).toEqual([null, null]);
  expect([found.sellThroughFirst, found.sellThroughLast, found.sellThroughChange]).toEqual([
    0.5,
    null,
    null,
  ]);
  expect([found.stockToSalesFirst, found.stockToSalesChange]).toEqual([null, null]);
});

it("leaves the middle of five months out of both halves", () => {
  const months = [1, 1, 100, 2, 4].map((cartons) => month({ cartons }));
  // 1 + 1, then 2 + 4: 6 / 2 - 1 = 2
  expect(targetEvidence(subject, months, 2).growth).toBe(2);
});
