import { signers, type TargetRole } from "./target-deeds.ts";
import type { TargetMove, TargetSignature, TargetStanding } from "./target-ledger.ts";
import { isMember, type TargetState } from "./target-states.ts";

/**
 * Rebuilds a register's list as of a day from its ledger: the moves that hold by then, by day and then as they were
 * entered. Given the moves that were entered up to some moment, it is the list as it was known then.
 *
 * @param moves in any order
 * @param day ISO
 * @returns everybody who was ever entered by that day, by retailer
 */
export function replayTargets(
  moves: readonly TargetMove[],
  day: string,
): ReadonlyMap<number, TargetStanding> {
  const standings = new Map<number, TargetStanding>();
  const holding = moves.filter(({ validDay }) => validDay <= day).toSorted(inOrder);
  for (const move of holding)
    standings.set(move.retailer, standingAfter(standings.get(move.retailer) ?? null, move));
  return standings;
}

/** By day, and within a day as they were entered. */
export function inOrder(one: TargetMove, other: TargetMove): number {
  if (one.validDay !== other.validDay) return one.validDay < other.validDay ? -1 : 1;
  return one.id - other.id;
}

/** How a retailer stands once a move is made. */
export function standingAfter(before: TargetStanding | null, move: TargetMove): TargetStanding {
  const { retailer, deed, toState: state, validDay, id: moveId } = move;
  const { capCartons, isException } = move;
  const own: TargetSignature = { role: move.role, personId: move.personId };
  const moved = before === null || before.state !== state;
  const base = { retailer, state, capCartons, isException, moveId, lastDay: validDay };
  const since = moved ? validDay : before.since;
  const earlier = deed === "restore" ? (before?.before ?? null) : null;
  if (earlier !== null) return { ...earlier, moveId, since: validDay, lastDay: validDay };
  const paper = paperAfter(before, move, own);
  return { ...base, since, ...paper, before: deed === "remove" ? before : null };
}

/** Who has proposed and signed; a new proposal begins without signatures. */
function paperAfter(
  before: TargetStanding | null,
  { deed }: TargetMove,
  own: TargetSignature,
): Pick<TargetStanding, "proposedBy" | "signatures"> {
  const signatures = before?.signatures ?? [];
  const proposedBy = before?.proposedBy ?? null;
  if (deed === "propose") return { proposedBy: own, signatures: [] };
  if (deed === "sign") return { proposedBy, signatures: [...signatures, own] };
  if (deed === "nominate" || deed === "decline") return { proposedBy: null, signatures: [] };
  return { proposedBy, signatures };
}

/** Whose signatures a proposal still waits for. */
export function waitsFor({ state, signatures }: TargetStanding): readonly TargetRole[] {
  if (state !== "proposed") return [];
  return signers.filter((role) => !signatures.some((signature) => signature.role === role));
}

/** Those who take a place of the register; by exception, or within its total. */
export function membersOf(
  standings: ReadonlyMap<number, TargetStanding>,
  byException: boolean,
): readonly TargetStanding[] {
  return [...standings.values()].filter(
    ({ state, isException }) => isMember(state) && isException === byException,
  );
}

/** How many stand in each state. */
export function countStates(standings: Iterable<TargetStanding>): ReadonlyMap<TargetState, number> {
  const counts = new Map<TargetState, number>();
  for (const { state } of standings) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
