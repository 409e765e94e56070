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

it("takes for not recorded, or for none, what a row leaves out", () => {
  const said = { ...line, department: 4, target: 1, channel: 2 };
  const { orderLines, observations } = framesOf(
    [line, said],
    [count, { ...count, guidanceCnyCentsPerCarton: 26_000 }],
  );
  expect([...orderLines.department]).toEqual([0, 4]);
  expect([...orderLines.target]).toEqual([0, 1]);
  expect([...orderLines.channel]).toEqual([0, 2]);
  expect([...observations.guidanceCnyCentsPerCarton]).toEqual([-1, 26_000]);
});

it("takes no carton without packs and no number below -1", () => {
  expect(() => framesOf([{ ...line, packsPerCarton: 0 }])).toThrow(Bug);
  expect(() => framesOf([], [{ ...count, stockPacks: -2 }])).toThrow(Bug);
});
