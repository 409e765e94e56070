import type { ScoreKind } from "../score-kinds.ts";
import { creditPreset } from "./credit.ts";
import { fiveDegreePreset } from "./five-degree.ts";
import type { ScorePreset } from "./score-preset.ts";
import { sevenHeadPreset } from "./seven-head.ts";
import { sixDimensionPreset } from "./six-dimension.ts";
import { starPreset } from "./star.ts";

/** The scheme of each kind to begin with. */
export const scorePresets: Readonly<Record<ScoreKind, ScorePreset>> = {
  star: starPreset,
  fiveDegree: fiveDegreePreset,
  sixDimension: sixDimensionPreset,
  sevenHead: sevenHeadPreset,
  credit: creditPreset,
};
