import { expect, it } from "vitest";

import { formOf } from "./task-form.ts";

const plain = { unitId: 3, period: "2021-12" };

it("sends yuan as cents, and cases and packs as they are typed", () => {
  expect(formOf({ ...plain, measure: "cny-cents", target: 1234.56 }).target).toBe(123_456);
  expect(formOf({ ...plain, measure: "big-cases", target: 121.91 }).target).toBe(121.91);
  expect(formOf({ ...plain, measure: "packs", target: 300 }).target).toBe(300);
});

it("sends what was not chosen as everything", () => {
  expect(formOf({ ...plain, measure: "packs", target: 1 })).toEqual({
    ...plain,
    measure: "packs",
    target: 1,
    priceClass: null,
    brand: null,
    note: "",
  });
});
