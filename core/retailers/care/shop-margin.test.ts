import { expect, it } from "vitest";

import { shopMargin } from "./shop-margin.ts";

const supplied = (
  cartons: number,
  amountCnyCents: number,
  seenCnyCentsPerCarton: number | null,
  guidanceCnyCentsPerCarton: number | null,
) => ({ cartons, amountCnyCents, seenCnyCentsPerCarton, guidanceCnyCentsPerCarton });

it("takes the price seen in the shop before the suggested one, and says how much rests on each", () => {
  const margin = shopMargin([
    supplied(4, 36_000, 10_000, 9900),
    supplied(2, 18_000, null, 10_000),
    supplied(1, 6000, null, null),
  ]);
  // retail 4 x 10,000 + 2 x 10,000 = 60,000; cost 36,000 + 18,000 = 54,000; (60,000 - 54,000) / 60,000 = 0.1
  expect(margin).toMatchObject({ retailCnyCents: 60_000, costCnyCents: 54_000, ratio: 0.1 });
  // of 60,000 invoiced, 36,000 was seen and 18,000 is guidance
  expect([margin.seenShare, margin.guidanceShare]).toEqual([0.6, 0.3]);
});

it("has no margin where nothing has a retail price, and no parts where nothing was supplied", () => {
  expect(shopMargin([supplied(3, 9000, null, null)])).toMatchObject({ ratio: null, seenShare: 0 });
  expect(shopMargin([])).toMatchObject({ ratio: null, seenShare: null, guidanceShare: null });
});
