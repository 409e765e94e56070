import { expect, it } from "vitest";

import { Bug } from "../units/index.ts";
import { framesOf } from "./index.ts";

const place = { cycle: 18_939, retailer: 7, sku: 3, line: 11, area: 1, priceClass: 2 };
const line = {
  ...place,
  requestedPacks: 30,
  capPacks: 20,
  orderedPacks: 20,
  suppliedPacks: 10,
  packsPerCarton: 10,
  amountCnyCents: 9_000_000_000,
};
const count = {
  ...place,
  stockPacks: 12,
  soldPacks: -1,
  priceCnyCentsPerCarton: 25_000,
  stockOutDays: 0,
};

it("keeps row and column: what one row says stays together", () => {
  const { orderLines, observations } = framesOf([line, { ...line, retailer: 8 }], [count]);
  expect([orderLines.length, observations.length]).toEqual([2, 1]);
  expect([...orderLines.retailer]).toEqual([7, 8]);
  // more cents than 2^31 stay whole
  expect([...orderLines.amountCnyCents]).toEqual([9_000_000_000, 9_000_000_000]);
  expect([observations.stockPacks[0], observations.soldPacks[0]]).toEqual([12, -1]);
});

it("takes no carton without packs and no number below -1", () => {
  expect(() => framesOf([{ ...line, packsPerCarton: 0 }])).toThrow(Bug);
  expect(() => framesOf([], [{ ...count, stockPacks: -2 }])).toThrow(Bug);
});
