import { expect, it } from "vitest";

import { cycleAfter, cycleOf, dayAfter, quantityOf } from "../../units/index.ts";
import { scoreEvidenceOf, scoreWindowOf, type ScoredRetailer } from "./gathered.ts";
import { nothingScored } from "./score-evidence.ts";

/** Monday 2021-11-01 is day 18,932. */
const monday = cycleOf(quantityOf(18_932, "day"));
const november = [0, 1, 2, 3, 4].map((week) => cycleAfter(monday, week));
const held = { first: cycleAfter(monday, -20), last: cycleAfter(monday, 40) };

const shop = (retailer: number, changed: Partial<ScoredRetailer> = {}): ScoredRetailer => {
  const { businessType, marketType, tradeArea, inForce, penaltyPoints, openPenaltyPoints, marks } =
    nothingScored;
  const known = { businessType, marketType, tradeArea, inForce, penaltyPoints, openPenaltyPoints };
  return { ...known, marks, retailer, line: 1, firstDay: dayAfter(monday, -1000), ...changed };
};

const bought = {
  cartons: 80,
  amount: 640_000,
  upper: 0,
  skus: 4,
  earlier_cartons: 130,
  capped: 0,
  capped_ordered: 0,
  channel_packs: 0,
  online_packs: 0,
};

it("looks at the month and a quarter before it, as far as the facts reach", () => {
  expect(scoreWindowOf(november, held)).toEqual({
    first: cycleAfter(monday, -13),
    last: cycleAfter(monday, 4),
    earlier: 13,
    length: 18,
  });
  const young = { first: cycleAfter(monday, -2), last: cycleAfter(monday, 2) };
  expect(scoreWindowOf(november, young)).toMatchObject({ earlier: 2, length: 5 });
  expect(scoreWindowOf(november, { first: held.last, last: held.last })).toBeNull();
});

const window = scoreWindowOf(november, held) ?? {
  first: monday,
  last: monday,
  earlier: 0,
  length: 1,
};

it("counts orders and chances by line, since a shop is on file", () => {
  const young = dayAfter(monday, 9);
  const facts = {
    // retailer 1 ordered in the last three cycles, 2 in the last and in the first one
    bought: [
      { retailer: 1, ...bought, ordered: 0b111 << 15 },
      { retailer: 2, ...bought, ordered: (1 << 17) | 1 },
    ],
    seen: [],
  };
  const [one, two, three] = scoreEvidenceOf(
    window,
    [shop(1), shop(2, { firstDay: young }), shop(3, { line: 2 })],
    facts,
  );
  // line 1: four cycles in which anybody ordered; the young shop came in the second week of the month
  expect(one).toMatchObject({ orderedCycles: 3, chances: 4, cycles: 5, earlierCycles: 13 });
  expect(two).toMatchObject({ orderedCycles: 1, chances: 3, cycles: 4, earlierCycles: 0 });
  expect(three).toMatchObject({ orderedCycles: 0, chances: 0, cartons: 0 });
});

it("counts reports since the first one, and peers of the same kind a cycle each", () => {
  const facts = {
    bought: [{ retailer: 1, ...bought, ordered: 1 }],
    // reported in the first cycle of the month and in its third
    seen: [{ retailer: 1, reported: 0b101 << 13, prices: 2, gaps: 0.06, asked: 1, days: 2 }],
  };
  const [one] = scoreEvidenceOf(
    window,
    [shop(1), shop(2), shop(3, { marketType: "rural" })],
    facts,
  );
  expect(one).toMatchObject({ reportedCycles: 2, reportingCycles: 5, pricesSeen: 2 });
  // 640,000 cents in 10 cycles of two shops; 80 cartons in 10 against 130 in 26: 8 ÷ 5 - 1 = 60 %
  expect(one).toMatchObject({ peerCnyCents: 64_000, peerGrowth: 0.6, monthsOnFile: 33 });
});
