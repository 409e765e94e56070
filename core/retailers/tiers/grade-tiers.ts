import { assert, cellOf, settingsOf, type Settings } from "../../units/index.ts";
import { newShopTier } from "./new-shop-tier.ts";
import { settledTier, type SettledTier, type TierReason } from "./settled.ts";
import type { SharedName } from "./shared-parameters.ts";
import type { TierEvidence } from "./tier-evidence.ts";
import type {
  TierBounds,
  TierChoice,
  TierLadder,
  TierPart,
  TierScheme,
  TierStart,
} from "./tier-scheme.ts";

/** The most tiers that there can be: what the books keep of a retailer. */
export const tiersMost = 30;

/** One retailer's tier with the numbers of its own that put it there. */
export interface TierAssignment {
  readonly retailer: number;
  /** 0 where it had none. */
  readonly previous: number;
  readonly tier: number;
  /** The tier that the numbers alone lead to. */
  readonly aim: number;
  readonly reason: TierReason;
  readonly parts: readonly TierPart[];
  /** Where the tier above begins; empty at the top. */
  readonly next: readonly TierStart[];
}

/** Every retailer's tier, in the order of the evidence, with everything that was chosen. */
export interface GradedTiers {
  readonly tiers: number;
  readonly settings: Settings;
  readonly bounds: TierBounds;
  readonly assignments: readonly TierAssignment[];
}

/** A scheme that has seen the evidence and everything that was chosen, ready to grade any row of it. */
export interface Grading extends Omit<GradedTiers, "assignments"> {
  readonly gradeAt: (row: number) => TierAssignment;
}

/**
 * Prepares a scheme to grade retailers.
 *
 * @throws Bug when a setting lies outside its bounds, a list of bounds does not rise, or there are too many tiers
 */
export function gradingOf(
  scheme: TierScheme,
  evidence: TierEvidence,
  choice: TierChoice = {},
): Grading {
  const settings = settingsOf(scheme.parameters, choice.settings);
  const bounds = { ...scheme.proposeBounds(evidence, settings), ...choice.bounds };
  for (const list of Object.values(bounds)) assert(rises(list), "bounds rise");
  const ladder = scheme.ladderOf(evidence, settings, bounds);
  assert(ladder.tiers <= tiersMost, `there are at most ${tiersMost} tiers`);
  const gradeAt = (row: number): TierAssignment => assignmentAt(ladder, evidence, row, settings);
  return { tiers: ladder.tiers, settings, bounds, gradeAt };
}

/** Grades all retailers into tiers. */
export function gradeTiers(
  scheme: TierScheme,
  evidence: TierEvidence,
  choice: TierChoice = {},
): GradedTiers {
  const { gradeAt, ...graded } = gradingOf(scheme, evidence, choice);
  return { ...graded, assignments: Array.from(evidence.retailer, (_, row) => gradeAt(row)) };
}

/** Whether each bound lies above the one before it and all above 0. */
export function rises(bounds: readonly number[]): boolean {
  return bounds.every((bound, place) => bound > (bounds[place - 1] ?? 0));
}

function assignmentAt(
  ladder: TierLadder,
  evidence: TierEvidence,
  row: number,
  settings: Settings<SharedName>,
): TierAssignment {
  const off = cellOf(evidence.inForce, row) === 1 ? 0 : settings.tiersOffNotInForce;
  const tierAt = (higher: number): number => Math.max(1, ladder.tierAt(row, higher) - off);
  const previous = Math.min(cellOf(evidence.previousTier, row), ladder.tiers);
  const asNew = newShopTier(evidence, row, settings);
  const settled: SettledTier =
    asNew === null
      ? settledTier(previous, tierAt, settings)
      : { tier: Math.min(ladder.tiers, Math.max(1, asNew)), reason: "new-shop" };
  return {
    retailer: cellOf(evidence.retailer, row),
    previous: cellOf(evidence.previousTier, row),
    ...settled,
    aim: asNew === null ? tierAt(0) : settled.tier,
    parts: ladder.partsAt(row),
    next: settled.tier < ladder.tiers ? ladder.startOf(settled.tier + 1 + off) : [],
  };
}
