import { expect, it } from "vitest";

import { decisionOn, overfull, targetFlags, type TargetDecision } from "./register-total.ts";
import type { TargetMove } from "./target-ledger.ts";

const decision = (id: number, fromDay: string, total: number, isOpen = true): TargetDecision => ({
  id,
  fromDay,
  total,
  brands: [],
  skus: [1],
  isOpen,
});
const move = (id: number, retailer: number, validDay: string, rest: Partial<TargetMove> = {}) =>
  ({
    id,
    retailer,
    validDay,
    deed: "activate",
    toState: "active",
    capCartons: 3,
    isException: false,
    personId: 1,
    role: "planner",
    ...rest,
  }) as const satisfies TargetMove;
const out = { deed: "remove", toState: "removed", capCartons: null } as const;

const decisions = [decision(1, "2021-01-04", 2), decision(2, "2021-12-01", 1)];

it("knows which decision holds on a day; of two of the same day the later one", () => {
  expect(decisionOn(decisions, "2021-01-03")).toBeNull();
  expect(decisionOn(decisions, "2021-11-30")?.total).toBe(2);
  const again = [decision(3, "2021-12-01", 5), ...decisions];
  expect(decisionOn(again, "2021-12-01")?.total).toBe(5);
});

it("finds the first day on which there are more members than places, in the future too", () => {
  const two = [move(1, 5, "2021-02-01"), move(2, 6, "2021-02-01")];
  // two of two until November, two of one from 1 December on
  expect(overfull(two, decisions, "2021-02-01")).toEqual({
    day: "2021-12-01",
    members: 2,
    total: 1,
  });
  const one = [...two, move(3, 5, "2021-12-01", out)];
  expect(overfull(one, decisions, "2021-02-01")).toBeNull();
  const three = [...one, move(4, 7, "2021-06-01")];
  expect(overfull(three, decisions, "2021-06-01")).toMatchObject({ day: "2021-06-01", members: 3 });
});

it("counts members by exception apart", () => {
  const moves = [
    move(1, 5, "2021-02-01"),
    move(2, 6, "2021-02-01"),
    move(3, 7, "2021-02-01", { isException: true }),
    move(4, 6, "2021-12-01", out),
  ];
  expect(overfull(moves, decisions, "2021-02-01")).toBeNull();
});

it("flags who is on the list of an open register, from the day of each change on", () => {
  const one = {
    moves: [move(1, 5, "2021-02-01"), move(2, 6, "2021-03-01"), move(3, 5, "2021-04-01", out)],
    decisions: [decision(1, "2021-01-04", 2), decision(2, "2021-05-03", 2, false)],
  };
  const other = { moves: [move(4, 5, "2021-01-04")], decisions: [decision(3, "2021-05-01", 1)] };
  // 5: on 1 February in, on 1 April out, from 1 May on by the other register; 6 from March until the first closes
  expect(targetFlags([one, other], [5, 6, 7], "2021-02-15")).toEqual([
    { retailer: 5, fromDay: "2021-02-15", target: true },
    { retailer: 6, fromDay: "2021-02-15", target: false },
    { retailer: 7, fromDay: "2021-02-15", target: false },
    { retailer: 6, fromDay: "2021-03-01", target: true },
    { retailer: 5, fromDay: "2021-04-01", target: false },
    { retailer: 5, fromDay: "2021-05-01", target: true },
    { retailer: 6, fromDay: "2021-05-03", target: false },
  ]);
});
