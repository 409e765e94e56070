import { said, type Titles } from "../../../units/index.ts";

/** Something that no data can answer and that people mark on the spot; more is always better. */
export interface ScoreMark {
  readonly titles: Titles;
  /** 0 to 1 is no or yes. */
  readonly least: number;
  readonly most: number;
}

/** A mark between two whole numbers. */
export function scoreMark(
  [least, most]: readonly [number, number],
  ...texts: readonly [hans: string, hant: string, en: string]
): ScoreMark {
  return { titles: said(...texts), least, most };
}
