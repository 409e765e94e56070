import type { Titles } from "../../units/index.ts";
import type { ScoreKind } from "./score-kinds.ts";

/** How a value becomes points. */
export type ScoreHow =
  /** The points of the last band that the value reaches, from the worst to the best; none below the first. */
  | {
      readonly form: "bands";
      readonly bands: readonly { readonly edge: number; readonly points: number }[];
    }
  /** None at one value, all at another, and between them in proportion. */
  | { readonly form: "linear"; readonly none: number; readonly full: number }
  /** By code; a code that is not named gets none. */
  | { readonly form: "codes"; readonly points: Readonly<Record<string, number>> };

/** What a value that is not known counts as. */
export type ScoreMissing =
  | { readonly as: "nothing" }
  /** A share of the item's points. */
  | { readonly as: "share"; readonly share: number }
  /** Left out, and the others weigh more: it counts with the share that they reach together. */
  | { readonly as: "others" };

/** One part of a score. Points are whole hundredths, so that the parts add up to the total exactly. */
export interface ScoreItem {
  readonly id: string;
  readonly titles: Titles;
  /** Under which head it stands. */
  readonly head: string;
  /** The id of a measure, or `mark:` and the id of a mark. */
  readonly measure: string;
  readonly mostPoints: number;
  readonly how: ScoreHow;
  readonly missing: ScoreMissing;
}

/** A heading of a score, under which items add up. */
export interface ScoreHead {
  readonly id: string;
  readonly titles: Titles;
}

/** One grade, and from where on it is given. */
export interface ScoreGrade {
  readonly code: string;
  readonly titles: Titles;
  /** By points: hundredths. By share: the part of the rank group that is not ahead, 0 to 1. */
  readonly least: number;
}

/** How a rating such as 5A8 is written beside the stars, which are the grade. */
export interface ScoreRating {
  /** The letter of conduct by conduct points, the best first; the last one is for everybody else. */
  readonly letters: readonly { readonly code: string; readonly least: number }[];
  /** The heads whose points make the value score, 0 to 10. */
  readonly valueHeads: readonly string[];
}

/** A way to score retailers, as data: it is kept in versions, and a version in use is never edited. */
export interface ScoreScheme {
  readonly kind: ScoreKind;
  readonly titles: Titles;
  readonly heads: readonly ScoreHead[];
  readonly items: readonly ScoreItem[];
  /** The best grade first; the last one is for everybody else. */
  readonly grading: { readonly by: "points" | "share"; readonly grades: readonly ScoreGrade[] };
  /** Who is ranked together: all, or town and country apart. */
  readonly rankedBy: "everybody" | "marketType";
  /** Null where the kind has none. */
  readonly rating: ScoreRating | null;
}

/** The most points that a scheme gives, in hundredths. */
export function mostPointsOf({ items }: Pick<ScoreScheme, "items">): number {
  return items.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
}
