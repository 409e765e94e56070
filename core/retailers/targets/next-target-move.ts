import { deedCard, signers, type TargetDeed } from "./target-deeds.ts";
import type { TargetMove, TargetSignature, TargetStanding } from "./target-ledger.ts";
import type { TargetState } from "./target-states.ts";

/** A move that somebody wants to make. */
export interface TargetWish {
  readonly deed: TargetDeed;
  readonly validDay: string;
  /** Left out: as before. */
  readonly capCartons?: number | null | undefined;
  /** Beyond the register's total. */
  readonly isException: boolean;
  readonly by: TargetSignature;
}

/** Why a move cannot be made. */
export type TargetHindrance = "not-now" | "not-this-role" | "same-person" | "before-last-move";

/** What a move comes to: the rest of its row in the ledger, or why not. */
export type NextTargetMove =
  | ({ readonly ok: true } & Pick<TargetMove, "toState" | "capCartons" | "isException">)
  | { readonly ok: false; readonly why: TargetHindrance };

const hindered = (why: TargetHindrance): NextTargetMove => ({ ok: false, why });

/**
 * What a move comes to, from how the retailer stands after all of its moves, those that hold later included: a
 * retailer's moves follow each other by day, so that each of them starts from where the one before it led.
 * The register's total is not looked at: see `overfull`.
 */
export function nextTargetMove(standing: TargetStanding | null, wish: TargetWish): NextTargetMove {
  const card = deedCard(wish.deed);
  if (!card.by.includes(wish.by.role)) return hindered("not-this-role");
  if (!card.from.includes(standing?.state ?? null)) return hindered("not-now");
  if (standing !== null && wish.validDay < standing.lastDay) return hindered("before-last-move");
  if (wish.deed === "sign" && !mayStillSign(standing, wish.by)) return hindered("same-person");
  if (wish.deed === "restore") return restored(standing);
  const toState = leadsTo(wish, standing);
  const capBefore = standing?.capCartons ?? null;
  const capCartons = card.setsCap && wish.capCartons !== undefined ? wish.capCartons : capBefore;
  const isException =
    wish.deed === "activate" ? isExceptional(standing, wish) : standing?.isException;
  if (toState === "active" || toState === "watch")
    return { ok: true, toState, capCartons, isException: isException ?? false };
  return { ok: true, toState, capCartons: null, isException: false };
}

/** Who is on watch keeps its place, and what kind of place it is. */
function isExceptional(standing: TargetStanding | null, wish: TargetWish): boolean {
  return standing?.state === "watch" ? standing.isException : wish.isException;
}

function leadsTo({ deed, by }: TargetWish, standing: TargetStanding | null): TargetState {
  const { to } = deedCard(deed);
  const now = standing?.state ?? "candidate";
  if (to === "stays" || to === "back") return now;
  if (to !== "both") return to;
  const signed = [...(standing?.signatures ?? []), by];
  return signers.every((role) => signed.some((one) => one.role === role)) ? "approved" : now;
}

/** Nobody signs twice, nor what he proposed himself, nor in the place of one who has signed. */
function mayStillSign(standing: TargetStanding | null, by: TargetSignature): boolean {
  const { proposedBy = null, signatures = [] } = standing ?? {};
  if (signatures.some(({ role }) => role === by.role)) return false;
  const earlier = proposedBy === null ? signatures : [...signatures, proposedBy];
  return !earlier.some(({ personId }) => personId !== null && personId === by.personId);
}

function restored(standing: TargetStanding | null): NextTargetMove {
  const before = standing?.before ?? null;
  if (before === null) return hindered("not-now");
  const { state: toState, capCartons, isException } = before;
  return { ok: true, toState, capCartons, isException };
}
