import type { Parameters, Settings, Titles } from "../../units/index.ts";
import type { SharedName } from "./shared-parameters.ts";
import type { TierEvidence, TierFacts } from "./tier-evidence.ts";
import type { TierInput } from "./tier-measures.ts";

/** Lists of bounds in rising order, by name: band 1 ends at the first one. */
export type TierBounds = Readonly<Record<string, readonly number[]>>;

/** A list of bounds that a scheme takes. */
export interface BoundList {
  readonly titles: Titles;
  readonly unit: string;
}

/** Everything that a run may choose. */
export interface TierChoice {
  readonly settings?: Partial<Settings>;
  /** The scheme proposes what is left out. */
  readonly bounds?: TierBounds;
}

/** One of the retailer's own numbers and where it stands. */
export interface TierPart {
  readonly input: TierInput | "score";
  readonly value: number | null;
  /** The band that the number falls into, 1 the lowest, from its bound up to (not including) the next; null = open. */
  readonly band: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The share of all other retailers that have less, and what it weighs. */
  readonly outdoes: number | null;
  readonly weight: number | null;
}

/** What a tier asks of one number. */
export interface TierStart {
  readonly input: TierInput | "score";
  readonly least: number;
}

/** A scheme that has seen the evidence: what each row leads to. */
export interface TierLadder {
  readonly tiers: number;
  /** The tier that a row leads to when every bound lies higher by a share (lower when it is below 0). */
  tierAt(row: number, higher: number): number;
  partsAt(row: number): readonly TierPart[];
  /** Where a tier begins; empty for the lowest. */
  startOf(tier: number): readonly TierStart[];
}

/** One worked example: it documents the scheme and it is run as a test. */
export interface TierExample {
  readonly why: string;
  readonly rows: readonly Partial<TierFacts>[];
  readonly choice: TierChoice;
  readonly expect: readonly number[];
}

/** A way to grade retailers into tiers that each of them can check. */
export interface TierScheme<Name extends string = string> {
  readonly titles: Titles;
  readonly formula: Titles;
  readonly source: Titles;
  readonly version: number;
  readonly parameters: Parameters<Name | SharedName>;
  readonly boundLists: Readonly<Record<string, BoundList>>;
  /** Whether a retailer's tier depends on nobody else's numbers. */
  readonly standsAlone: boolean;
  /** What a retailer can raise. */
  readonly levers: readonly TierLever[];
  /** Bounds that cut this evidence into bands of as many retailers; chosen once, then held fixed. */
  proposeBounds(evidence: TierEvidence, settings: Settings<Name | SharedName>): TierBounds;
  ladderOf(
    evidence: TierEvidence,
    settings: Settings<Name | SharedName>,
    bounds: TierBounds,
  ): TierLadder;
  readonly examples: readonly [TierExample, ...TierExample[]];
}

/** A number that a retailer can raise alone. */
export type TierLever = "volume" | "price" | "upperShare";
