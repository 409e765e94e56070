import { packs, type Packs } from "../units/index.ts";
import type { Reason } from "./explain.ts";

/** What a target register says of one retailer and SKU on the cycle's day. */
export interface TargetGate {
  /** The register's name. */
  readonly register: string;
  readonly isMember: boolean;
  /** The member's own cap of this SKU; null where it has none. */
  readonly capPacks: number | null;
}

/**
 * The cap of a SKU that is in a register: nothing for who is not on the list, and for who is no more than the
 * register's own cap. A SKU in no register keeps the cap that it has.
 */
export function gatedCap(capPacks: Packs, gate: TargetGate | null): Packs {
  if (gate === null) return capPacks;
  if (!gate.isMember) return packs(0);
  return gate.capPacks === null ? capPacks : packs(Math.min(capPacks, gate.capPacks));
}

/** Says by name that the register decided, where it did: the retailer is not on the list, or its cap there was the lower one. */
export function gatedReason(reason: Reason, capPacks: Packs, gate: TargetGate | null): Reason {
  if (gate === null || reason.kind === "not-active") return reason;
  const { register } = gate;
  if (!gate.isMember) return { ...reason, kind: "not-target", register };
  const isLower = gate.capPacks !== null && gate.capPacks < capPacks;
  const isCapped = reason.kind === "cap-met" || reason.kind === "no-cap";
  return isLower && isCapped ? { ...reason, kind: "register-cap", register } : reason;
}
