import type { ScoreEvidence } from "../score-evidence.ts";
import type { ScoreScheme } from "../score-scheme.ts";

/** One worked example: a retailer scored alone, with its total in hundredths. */
export interface SchemeExample {
  readonly why: string;
  readonly given: Partial<ScoreEvidence>;
  readonly expect: { readonly points: number; readonly grade: string; readonly rating?: string };
}

/** A scheme to begin with; a company adopts it as it is or changed. */
export interface ScorePreset {
  readonly scheme: ScoreScheme;
  readonly examples: readonly [SchemeExample, ...SchemeExample[]];
}
