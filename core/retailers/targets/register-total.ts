import { membersOf, replayTargets } from "./replay-targets.ts";
import type { TargetMove } from "./target-ledger.ts";

/** What was decided of a register from a day on: how many places it has, and what it is for. Decisions only follow each other. */
export interface TargetDecision {
  readonly id: number;
  readonly fromDay: string;
  readonly total: number;
  readonly brands: readonly string[];
  readonly skus: readonly number[];
  readonly isOpen: boolean;
}

/** What holds on a day; null before the register began. */
export function decisionOn<Decision extends TargetDecision>(
  decisions: readonly Decision[],
  day: string,
): Decision | null {
  let found: Decision | null = null;
  for (const one of decisions)
    if (one.fromDay <= day && (found === null || follows(one, found))) found = one;
  return found;
}

function follows(one: TargetDecision, other: TargetDecision): boolean {
  return one.fromDay === other.fromDay ? one.id > other.id : one.fromDay > other.fromDay;
}

/** A day on which a register has more members than places. */
export interface Overfull {
  readonly day: string;
  readonly members: number;
  readonly total: number;
}

/**
 * Guards the constant total: the first day from one on, to the end of what is known, on which more retailers stand on
 * the list than the register has places. Members by exception take no place; they are counted apart.
 *
 * @returns null when there is room on each of these days
 */
export function overfull(
  moves: readonly TargetMove[],
  decisions: readonly TargetDecision[],
  fromDay: string,
): Overfull | null {
  const days = [...moves.map(({ validDay }) => validDay), ...decisions.map((one) => one.fromDay)];
  const later = new Set([fromDay, ...days.filter((day) => day > fromDay)]);
  for (const day of [...later].toSorted()) {
    const members = membersOf(replayTargets(moves, day), false).length;
    const total = decisionOn(decisions, day)?.total ?? 0;
    if (members > total) return { day, members, total };
  }
  return null;
}

/** A flag of one retailer that changes on a day. */
export interface TargetFlag {
  readonly retailer: number;
  readonly fromDay: string;
  readonly target: boolean;
}

/** The ledger of one register with what was decided of it. */
export interface TargetLedger {
  readonly moves: readonly TargetMove[];
  readonly decisions: readonly TargetDecision[];
}

/**
 * From which days on retailers are on the list of at least one open register, or on none any more: as of a first day,
 * and whenever that changes afterwards.
 *
 * @param everybody the retailers to speak of; whoever is in no register is no target
 */
export function targetFlags(
  registers: readonly TargetLedger[],
  everybody: readonly number[],
  firstDay: string,
): readonly TargetFlag[] {
  const days = registers.flatMap(({ moves, decisions }) => [
    ...moves.map(({ validDay }) => validDay),
    ...decisions.map(({ fromDay }) => fromDay),
  ]);
  const wanted = [...new Set([firstDay, ...days.filter((day) => day > firstDay)])].toSorted();
  const last = new Map<number, boolean>();
  return wanted.flatMap((fromDay) => {
    const on = listedOn(registers, fromDay);
    return everybody.flatMap((retailer) => {
      const target = on.has(retailer);
      if (last.get(retailer) === target) return [];
      last.set(retailer, target);
      return [{ retailer, fromDay, target }];
    });
  });
}

function listedOn(registers: readonly TargetLedger[], day: string): ReadonlySet<number> {
  const open = registers.filter(({ decisions }) => decisionOn(decisions, day)?.isOpen === true);
  const members = open.flatMap(({ moves }) => {
    const standings = replayTargets(moves, day);
    return [...membersOf(standings, false), ...membersOf(standings, true)];
  });
  return new Set(members.map(({ retailer }) => retailer));
}
