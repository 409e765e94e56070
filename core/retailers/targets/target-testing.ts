import { assert, dayAfter, dayOf, isoOf } from "../../units/index.ts";
import { nextTargetMove } from "./next-target-move.ts";
import { replayTargets, standingAfter } from "./replay-targets.ts";
import { everyDeed, type TargetRole } from "./target-deeds.ts";
import type { TargetEvidence } from "./target-evidence.ts";
import type { TargetMove, TargetStanding } from "./target-ledger.ts";
import type { TargetState } from "./target-states.ts";

/** Random numbers below n, the same at each call. */
export function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
}

/** A ledger as it was written, with the list as it was recorded after each entry, day by day. */
export interface WrittenLedger {
  readonly moves: readonly TargetMove[];
  /** After the n-th entry: how each retailer stood, by its key, on the days from its newest move on. */
  readonly recorded: readonly ReadonlyMap<number, readonly TargetStanding[]>[];
}

const roles: readonly TargetRole[] = ["representative", "areaManager", "inspector", "planner"];

/** The day so many days after the first of 2021, ISO. */
export function dayAt(n: number): string {
  const first = dayOf("2021-01-01");
  assert(first !== null, "the first day of 2021 is a day");
  return isoOf(dayAfter(first, n));
}

/** An office at work: people who try moves at random, some of them for days long gone or still to come. */
export function writtenLedger(tries: number, seed: number): WrittenLedger {
  const pick = seeded(seed);
  const moves: TargetMove[] = [];
  const history = new Map<number, readonly TargetStanding[]>();
  const recorded: ReadonlyMap<number, readonly TargetStanding[]>[] = [];
  for (let n = 0; n < tries; n += 1) {
    const retailer = 1 + pick(30);
    const validDay = dayAt(Math.floor((n * 900) / tries) + pick(90) - 45);
    const by = { role: roles[pick(4)] ?? "planner", personId: 1 + pick(9) };
    const deed = everyDeed[pick(everyDeed.length)] ?? "propose";
    const before = history.get(retailer)?.at(-1) ?? null;
    const wish = { deed, validDay, capCartons: 1 + pick(9), isException: pick(5) === 0, by };
    const next = nextTargetMove(before, wish);
    if (!next.ok) continue;
    const { toState, capCartons, isException } = next;
    const rest = { toState, capCartons, isException, ...by };
    const move = { id: moves.length + 1, retailer, validDay, deed, ...rest };
    moves.push(move);
    history.set(retailer, [...(history.get(retailer) ?? []), standingAfter(before, move)]);
    recorded.push(new Map(history));
  }
  return { moves, recorded };
}

/** How a retailer stands when only its state is of interest. */
export function standing(
  retailer: number,
  state: TargetState,
  since: string,
  rest: Partial<TargetStanding> = {},
): TargetStanding {
  const nobody = { capCartons: null, isException: false, proposedBy: null, signatures: [] };
  return { retailer, state, since, lastDay: since, moveId: 1, before: null, ...nobody, ...rest };
}

/** Evidence of which only some numbers are known. */
export function evidence(retailer: number, known: Partial<TargetEvidence> = {}): TargetEvidence {
  return {
    retailer,
    licenceState: "active",
    fiveDegree: null,
    credit: null,
    cyclesOrdered: 0,
    cyclesOffered: 0,
    purchaseFrequency: null,
    monthlyCartons: 0,
    growth: null,
    sellThroughFirst: null,
    sellThroughLast: null,
    sellThroughChange: null,
    stockToSalesFirst: null,
    stockToSalesLast: null,
    stockToSalesChange: null,
    ...known,
  };
}

/** The list on a day as plain rows, in the order of the keys. */
export function listOn(moves: readonly TargetMove[], day: string): readonly TargetStanding[] {
  return [...replayTargets(moves, day).values()].toSorted((a, b) => a.retailer - b.retailer);
}
