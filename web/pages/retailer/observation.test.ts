import { expect, it } from "vitest";

import { observationOf, saysSomething } from "./observation.ts";

const values = { skuId: 4, cycle: "2021-12-20", method: "visit" } as const;

it("keeps what was not seen apart from a count of zero", () => {
  expect(observationOf(7, { ...values, stockPacks: 0 })).toMatchObject({
    id: 7,
    stockPacks: 0,
    soldPacks: null,
    stockOutDays: null,
  });
  expect(saysSomething(values)).toBe(false);
  expect(saysSomething({ ...values, stockPacks: 0 })).toBe(true);
});

it("turns yuan into whole cents", () => {
  // 230.1 * 100 = 23009.999... in binary
  expect(observationOf(7, { ...values, priceYuan: 230.1 }).priceCnyCentsPerCarton).toBe(23_010);
});
