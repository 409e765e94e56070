export { tierSchemes, type TierSchemeId } from "./catalogue.ts";
export { festivalCycles } from "./frozen-cycles.ts";
export {
  gradeTiers,
  gradingOf,
  rises,
  tiersMost,
  type GradedTiers,
  type TierAssignment,
} from "./grade-tiers.ts";
export { measureText, measureTitles } from "./measure-text.ts";
export { tierReasonTitles, type TierReason } from "./settled.ts";
export { evidenceOf, type TierEvidence, type TierFacts } from "./tier-evidence.ts";
export { quarterCycles } from "./tier-measures.ts";
export { tierMoves, type TierMove, type TierMoves } from "./tier-moves.ts";
export type { TierChoice, TierPart, TierScheme, TierStart } from "./tier-scheme.ts";
export { liftSentence, tierSentences } from "./tier-sentence.ts";
export { whatLifts, type TierLift } from "./what-lifts.ts";
