export {
  scoreEvidenceOf,
  scoreWindowOf,
  type ScoredRetailer,
  type ScoreFacts,
} from "./gathered.ts";
export { scoreMarks, type ScoreMarkId } from "./marks/index.ts";
export { markIn, measureNamed } from "./measure-named.ts";
export { scoreMeasures, type ScoreMeasureId } from "./measures/catalogue.ts";
export type { ScorePart } from "./parts.ts";
export { withPeers } from "./peers.ts";
export { scorePresets } from "./presets/index.ts";
export { schemeFaults } from "./scheme-faults.ts";
export type { ScoreEvidence } from "./score-evidence.ts";
export {
  compileScoreBoughtSql,
  compileScoreSeenSql,
  type BoughtRow,
  type ScoreWindow,
  type SeenRow,
} from "./score-evidence-sql.ts";
export { scoreKinds, type ScoreKind } from "./score-kinds.ts";
export type { AnyScoreMeasure } from "./score-measure.ts";
export { scoreMoves, type Graded, type ScoreMove, type ScoreMoves } from "./score-moves.ts";
export { scoreRetailers, scoringOf, type ScoreAssignment } from "./score-retailers.ts";
export {
  mostPointsOf,
  type ScoreHow,
  type ScoreItem,
  type ScoreMissing,
  type ScoreScheme,
} from "./score-scheme.ts";
export { scoreLiftSentence, scoreSentences } from "./score-sentence.ts";
export { valueText } from "./value-text.ts";
export { scoreLifts, type ScoreLift } from "./score-lifts.ts";
