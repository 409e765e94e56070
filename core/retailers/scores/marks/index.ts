import { businessMarks } from "./business-marks.ts";
import { relationMarks } from "./relation-marks.ts";
import type { ScoreMark } from "./score-mark.ts";
import { shopMarks } from "./shop-marks.ts";

export type { ScoreMark } from "./score-mark.ts";

/** Every mark that people give on the spot, by id. */
export const scoreMarks = { ...shopMarks, ...businessMarks, ...relationMarks } as const;

/** The id of one mark. */
export type ScoreMarkId = keyof typeof scoreMarks;

/** A mark by its id; null when there is none. */
export function markNamed(id: string): ScoreMark | null {
  return new Map<string, ScoreMark>(Object.entries(scoreMarks)).get(id) ?? null;
}
