import fc from "fast-check";
import { expect, it } from "vitest";

import { languages, type Settings } from "../../units/index.ts";
import { suggestSwaps, type Reviewed, type TargetSuggestions } from "./suggest-swaps.ts";
import { staySentence, swapSentence } from "./swap-sentence.ts";
import type { TargetEvidence } from "./target-evidence.ts";
import type { TargetStanding } from "./target-ledger.ts";
import type { TargetSetting } from "./target-review.ts";
import type { TargetState } from "./target-states.ts";
import { evidence, standing } from "./target-testing.ts";

const day = "2021-12-06";
const long = "2021-01-04";
/** 0.15 < 0.3 and 0.41 < 0.5: weak on two. */
const weak = { purchaseFrequency: 0.15, sellThroughLast: 0.41 };
/** 0.9 >= 0.6 and 0.8 >= 0.7: strong on two. */
const strong = { purchaseFrequency: 0.9, sellThroughLast: 0.8 };

const reviewed = (
  retailer: number,
  state: TargetState | null,
  months: readonly Partial<TargetEvidence>[],
  since = long,
): Reviewed => ({
  retailer,
  standing: state === null ? null : standing(retailer, state, since),
  evidence: months.map((month) => evidence(retailer, month)),
});
const review = (all: readonly Reviewed[], openPlaces = 0, settings = {}): TargetSuggestions =>
  suggestSwaps({ reviewed: all, day, openPlaces, settings });
const keys = (list: readonly { readonly retailer: number }[]): number[] =>
  list.map(({ retailer }) => retailer);

it("puts a member that was weak twice in a row on watch first, and swaps it when it still is after the rest", () => {
  const newcomer = reviewed(9, null, [strong, strong]);
  const first = review([reviewed(1, "active", [weak, weak]), newcomer]);
  expect([keys(first.watches), first.swaps]).toEqual([[1], []]);
  const later = review([reviewed(1, "watch", [weak, weak]), newcomer]);
  expect(later.swaps.map((swap) => [swap.out.retailer, swap.in.retailer])).toEqual([[1, 9]]);
});

it("moves nobody for one bad month, for one weak number, between the bounds, or while resting", () => {
  const between = { purchaseFrequency: 0.45, sellThroughLast: 0.6 };
  const all = [
    reviewed(1, "active", [weak, between]),
    reviewed(2, "active", [{ purchaseFrequency: 0.1 }, { purchaseFrequency: 0.1 }]),
    reviewed(3, "watch", [weak, weak], "2021-11-01"),
    reviewed(4, null, [between, between]),
    reviewed(5, "removed", [strong, strong], "2021-11-01"),
  ];
  // 35 days since 1 November are fewer than 56
  const { settings: _settings, ...nothing } = review(all, 1);
  expect(nothing).toEqual({ watches: [], stays: [], swaps: [], fills: [], waiting: [] });
});

it("takes nobody off the watch who has passed a bound by a hair", () => {
  // 0.3 x 1.1 = 0.33 and 0.5 x 1.1 = 0.55 have to be reached
  const hair = { purchaseFrequency: 0.31, sellThroughLast: 0.51 };
  const clear = { purchaseFrequency: 0.34, sellThroughLast: 0.51 };
  expect(review([reviewed(1, "watch", [hair, weak])]).stays).toEqual([]);
  expect(keys(review([reviewed(1, "watch", [clear, weak])]).stays)).toEqual([1]);
});

it("lets those who are on their way in take the place before others, and fills open places", () => {
  const all = [
    reviewed(1, "watch", [weak, weak]),
    reviewed(2, "watch", [weak, weak]),
    reviewed(7, "approved", [{}, {}], "2021-12-01"),
    reviewed(8, null, [strong, strong]),
  ];
  const { fills, swaps, waiting } = review(all, 1);
  expect(keys(fills)).toEqual([7]);
  expect(swaps.map((swap) => [swap.out.retailer, swap.in.retailer])).toEqual([[1, 8]]);
  expect(keys(waiting)).toEqual([2]);
});

it("lets a closed licence leave without a rest, before all others", () => {
  const gone = { licenceState: "closed", ...strong } as const;
  const all = [
    reviewed(1, "watch", [weak, weak]),
    reviewed(2, "active", [gone, gone], day),
    reviewed(8, null, [strong, strong]),
  ];
  const { swaps, waiting } = review(all);
  expect([swaps[0]?.out.retailer, keys(waiting)]).toEqual([2, [1]]);
});

it("says a suggestion with its own numbers, and what it would take to stay, in every language", () => {
  const { watches, settings } = review([reviewed(1, "active", [weak, weak])]);
  const [suggestion] = watches;
  if (suggestion === undefined) throw new Error("somebody is to be watched");
  const sentence = swapSentence(suggestion, settings);
  expect(sentence["zh-Hans"]).toBe(
    "连续 2 次评审有弱项，本次 2 项：购买频次 15.0%（界限 30.0%）、动销比 41.0%（界限 50.0%）。建议先转为观察。",
  );
  expect(staySentence(suggestion, settings)?.en).toBe(
    "To stay, 1 of these: purchase frequency of 30.0% or more, sell-through of 50.0% or more.",
  );
  for (const language of languages) expect(sentence[language]).not.toMatch(/[{}]/);
});

const numbers = fc.record({
  purchaseFrequency: fc.option(fc.constantFrom(0.1, 0.29, 0.45, 0.6, 0.9)),
  sellThroughLast: fc.option(fc.constantFrom(0.2, 0.51, 0.7, 0.8)),
  stockToSalesLast: fc.option(fc.constantFrom(1, 3, 9)),
  growth: fc.option(fc.constantFrom(-0.5, 0, 0.3)),
});
const anyReviewed = fc.record({
  state: fc.option(
    fc.constantFrom<TargetState>("candidate", "proposed", "approved", "active", "watch", "removed"),
  ),
  since: fc.constantFrom(long, "2021-10-11", "2021-10-12", day),
  months: fc.array(numbers, { minLength: 1, maxLength: 3 }),
});
const anyReview = fc
  .array(anyReviewed, { maxLength: 30 })
  .map((all) =>
    all.map(({ state, months, since }, place) => reviewed(place + 1, state, months, since)),
  );

it("suggests as many in as out, moves nobody that rested less, and depends on no order", () => {
  fc.assert(
    fc.property(anyReview, fc.nat(4), (all, open) => {
      const found = review(all, open);
      const ins = found.swaps.map((swap) => swap.in.retailer);
      expect(new Set([...ins, ...keys(found.fills)]).size).toBe(ins.length + found.fills.length);
      const outs = found.swaps.map((swap) => swap.out);
      expect(new Set(keys(outs)).size).toBe(ins.length);
      for (const { standing: own } of [...outs, ...found.watches, ...found.stays])
        // 56 days before 6 December is 11 October
        expect((own?.since ?? day) <= "2021-10-11").toBe(true);
      expect(review(all.toReversed(), open)).toEqual(found);
    }),
  );
});

/** The same retailers once everything that was suggested has been done, today. */
function carriedOut(all: readonly Reviewed[], found: TargetSuggestions): readonly Reviewed[] {
  const states = new Map<number, TargetState>([
    ...keys(found.watches).map((one) => [one, "watch"] as const),
    ...keys(found.stays).map((one) => [one, "active"] as const),
    ...found.swaps.map((swap) => [swap.out.retailer, "removed"] as const),
    ...found.swaps.map((swap) => [swap.in.retailer, "active"] as const),
    ...keys(found.fills).map((one) => [one, "active"] as const),
  ]);
  return all.map((one) => {
    const state = states.get(one.retailer);
    const moved: TargetStanding | null =
      state === undefined ? one.standing : standing(one.retailer, state, day);
    return { ...one, standing: moved };
  });
}

it("suggests nothing new once what it suggested has been done", () => {
  fc.assert(
    fc.property(anyReview, fc.nat(4), (all, open) => {
      const found = review(all, open);
      const again = review(carriedOut(all, found), open - found.fills.length);
      const settings: Settings<TargetSetting> = found.settings;
      expect(again).toEqual({
        settings,
        watches: [],
        stays: [],
        swaps: [],
        fills: [],
        waiting: found.waiting,
      });
    }),
  );
});
