import { expect, it } from "vitest";

import { countStates, membersOf, replayTargets, waitsFor } from "./replay-targets.ts";
import type { TargetMove, TargetStanding } from "./target-ledger.ts";
import { dayAt, listOn, seeded, writtenLedger } from "./target-testing.ts";

const plain = { capCartons: null, isException: false, personId: null, role: "planner" } as const;

it("rebuilds the list of 1,000 random days, each as it was known after a random entry", () => {
  const { moves, recorded } = writtenLedger(12_000, 7);
  expect(moves.length).toBeGreaterThan(800);
  const pick = seeded(11);
  let retroactive = 0;
  for (let n = 0; n < 1000; n += 1) {
    const entry = pick(moves.length);
    const day = dayAt(pick(1100) - 100);
    const known = moves.slice(0, entry + 1);
    // what the office itself had written down: of each retailer, the newest state that held by that day
    const wanted = [...(recorded[entry] ?? new Map<number, readonly TargetStanding[]>())]
      .flatMap(([, states]) => states.findLast(({ lastDay }) => lastDay <= day) ?? [])
      .toSorted((a, b) => a.retailer - b.retailer);
    expect([entry, day, listOn(known, day)]).toEqual([entry, day, wanted]);
    if (wanted.length < listOn(moves, day).length) retroactive += 1;
  }
  // moves entered afterwards with an earlier day: known later, not then
  expect(retroactive).toBeGreaterThan(50);
});

it("takes no notice of the order in which it is given the moves", () => {
  const { moves } = writtenLedger(600, 3);
  const day = "2023-01-15";
  expect(listOn(moves.toReversed(), day)).toEqual(listOn(moves, day));
});

it("keeps the valid day and the moment of entry apart", () => {
  const activate: TargetMove = {
    ...plain,
    id: 1,
    retailer: 5,
    validDay: "2021-11-01",
    deed: "activate",
    toState: "active",
    capCartons: 3,
  };
  const late: TargetMove = { ...activate, id: 2, retailer: 6, validDay: "2021-10-25" };
  // entered on 8 November for 25 October: the list of 26 October as known before had nobody
  expect(listOn([activate], "2021-10-26")).toEqual([]);
  expect(listOn([activate, late], "2021-10-26").map(({ retailer }) => retailer)).toEqual([6]);
});

it("lets the later entry of the same day hold", () => {
  const first: TargetMove = {
    ...plain,
    id: 1,
    retailer: 5,
    validDay: "2021-11-01",
    deed: "activate",
    toState: "active",
    capCartons: 3,
  };
  const corrected: TargetMove = { ...first, id: 2, deed: "limit", capCartons: 2 };
  expect(listOn([corrected, first], "2021-11-01")[0]).toMatchObject({
    capCartons: 2,
    since: "2021-11-01",
  });
});

it("puts back what was taken away, cap and exception with it", () => {
  const base = { ...plain, retailer: 5 };
  const moves: TargetMove[] = [
    { ...base, id: 1, validDay: "2021-11-01", deed: "activate", toState: "active", capCartons: 3 },
    { ...base, id: 2, validDay: "2021-11-08", deed: "remove", toState: "removed" },
    { ...base, id: 3, validDay: "2021-11-15", deed: "restore", toState: "active", capCartons: 3 },
  ];
  const states = ["2021-11-07", "2021-11-14", "2021-11-15"].map((day) => listOn(moves, day)[0]);
  expect(states.map((one) => [one?.state, one?.capCartons])).toEqual([
    ["active", 3],
    ["removed", null],
    ["active", 3],
  ]);
});

it("counts states, members and signatures that are missing", () => {
  const { moves } = writtenLedger(2000, 5);
  const day = "2024-01-01";
  const standings = replayTargets(moves, day);
  const counts = countStates(standings.values());
  const members = membersOf(standings, true).length + membersOf(standings, false).length;
  expect(members).toBe((counts.get("active") ?? 0) + (counts.get("watch") ?? 0));
  for (const one of standings.values())
    expect(waitsFor(one).length).toBe(one.state === "proposed" ? 2 - one.signatures.length : 0);
});
