import { expect, it } from "vitest";

import { addedUp } from "./sums.ts";

const adds = (...numbers: readonly number[]) => numbers.map((one) => ({ adds: one }));

it("finds that all who are listed make the total", () => {
  // 30 + 20 = 50 packs, over 10 packs a carton = 5 cartons
  expect(addedUp({ total: 5, per: 10, holders: 2 }, adds(30, 20))).toMatchObject({
    whole: 50,
    listed: 50,
    state: "checked",
  });
});

it("says what those add who are not listed yet", () => {
  expect(addedUp({ total: 100, per: 1, holders: 9 }, adds(40, 25))).toMatchObject({
    rest: 7,
    left: 35,
    state: "partly",
  });
});

it("does not hide that a sum is not the total", () => {
  expect(addedUp({ total: 51, per: 1, holders: 2 }, adds(30, 20)).state).toBe("differs");
});

it("forgives the last digit of fractions", () => {
  // 0.1 + 0.2 = 0.30000000000000004
  expect(addedUp({ total: 0.3, per: 1, holders: 2 }, adds(0.1, 0.2)).state).toBe("checked");
});
