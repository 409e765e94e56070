import { expect, it } from "vitest";

import { nextTargetMove, type TargetWish } from "./next-target-move.ts";
import { standing } from "./target-testing.ts";

const day = "2021-11-01";
const wish = (deed: TargetWish["deed"], rest: Partial<TargetWish> = {}): TargetWish => ({
  deed,
  validDay: day,
  isException: false,
  by: { role: "planner", personId: 1 },
  ...rest,
});
const proposed = standing(5, "proposed", day, {
  proposedBy: { role: "representative", personId: 2 },
});
const manager = { role: "areaManager", personId: 3 } as const;
const inspector = { role: "inspector", personId: 4 } as const;

it("approves once an area manager and an inspector have signed, in any order", () => {
  for (const [first, second] of [
    [manager, inspector],
    [inspector, manager],
  ] as const) {
    expect(nextTargetMove(proposed, wish("sign", { by: first }))).toMatchObject({
      ok: true,
      toState: "proposed",
    });
    const half = { ...proposed, signatures: [first] };
    expect(nextTargetMove(half, wish("sign", { by: second }))).toMatchObject({
      toState: "approved",
    });
  }
});

it("takes no second signature of one person, nor the proposer's own", () => {
  const half = { ...proposed, signatures: [manager] };
  const why = (by: TargetWish["by"]) => nextTargetMove(half, wish("sign", { by }));
  expect(why({ role: "inspector", personId: 3 })).toEqual({ ok: false, why: "same-person" });
  expect(why({ role: "inspector", personId: 2 })).toEqual({ ok: false, why: "same-person" });
  expect(why({ role: "areaManager", personId: 9 })).toEqual({ ok: false, why: "same-person" });
});

it("says why a move cannot be made", () => {
  expect(nextTargetMove(null, wish("activate"))).toEqual({ ok: false, why: "not-now" });
  expect(nextTargetMove(null, wish("restore"))).toEqual({ ok: false, why: "not-now" });
  expect(nextTargetMove(proposed, wish("activate"))).toEqual({ ok: false, why: "not-now" });
  const representative = { role: "representative", personId: 2 } as const;
  const active = standing(5, "active", day, { capCartons: 4 });
  expect(nextTargetMove(active, wish("remove", { by: representative }))).toEqual({
    ok: false,
    why: "not-this-role",
  });
  expect(nextTargetMove(active, wish("watch", { validDay: "2021-10-31" }))).toEqual({
    ok: false,
    why: "before-last-move",
  });
});

it("keeps the cap on watch and back, changes it when one is said, and leaves none outside the list", () => {
  const active = standing(5, "active", day, { capCartons: 4, isException: true });
  const kept = { ok: true, toState: "watch", capCartons: 4, isException: true };
  expect(nextTargetMove(active, wish("watch", { capCartons: 9 }))).toEqual(kept);
  const watched = { ...active, state: "watch" } as const;
  expect(nextTargetMove(watched, wish("activate"))).toEqual({ ...kept, toState: "active" });
  expect(nextTargetMove(watched, wish("limit", { capCartons: 2 }))).toEqual({
    ...kept,
    capCartons: 2,
  });
  expect(nextTargetMove(active, wish("remove"))).toMatchObject({
    toState: "removed",
    capCartons: null,
    isException: false,
  });
});
