import type { Titles } from "../../units/index.ts";
import type { FieldCard } from "../evidence.ts";
import type { ScoreEvidence, ScoreField } from "./score-evidence.ts";

/** How a measure's value is written. */
export type ScoreUnit =
  | "cartons/month"
  | "times"
  | "ratio"
  | "SKUs"
  | "days"
  | "points"
  | "months"
  | "yes-no"
  | "mark"
  | "trade-area";

/** What people must know of a measure to read it. */
interface MeasureCard {
  readonly titles: Titles;
  readonly formula: Titles;
  readonly source: string;
  readonly version: number;
  readonly unit: ScoreUnit;
  /** Which way is better; neither for a code. */
  readonly better: "more" | "less" | "neither";
  /** Whether the retailer can change it in the months to come. */
  readonly isLever: boolean;
  /** The step to which it is rounded, as it is written: nobody is judged by a digit that is not shown. */
  readonly grain: number;
}

/** One worked example: it documents the measure and it is run as a test. */
export interface MeasureExample<Field extends ScoreField = ScoreField> {
  readonly why: string;
  readonly given: Readonly<Partial<Pick<ScoreEvidence, Field>>>;
  readonly expect: number | null;
}

/** One number of a retailer that a scheme gives points for. */
export interface ScoreMeasure<Field extends ScoreField> extends MeasureCard {
  /** The evidence that it reads, and no other. */
  readonly looksAt: Readonly<Record<Field, FieldCard>>;
  /** Null where nothing is known, or there is nothing to divide by. */
  valueOf(evidence: Pick<ScoreEvidence, Field>): number | null;
  readonly examples: readonly [MeasureExample<Field>, ...MeasureExample<Field>[]];
}

/** Any measure, told everything that is known. */
export interface AnyScoreMeasure extends MeasureCard {
  valueOf(evidence: ScoreEvidence): number | null;
}
