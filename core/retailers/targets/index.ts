export { weakOn, strongOn, type JudgedCriterion } from "./judge-target.ts";
export {
  nextTargetMove,
  type NextTargetMove,
  type TargetHindrance,
  type TargetWish,
} from "./next-target-move.ts";
export {
  decisionOn,
  overfull,
  targetFlags,
  type Overfull,
  type TargetDecision,
  type TargetFlag,
  type TargetLedger,
} from "./register-total.ts";
export {
  countStates,
  membersOf,
  replayTargets,
  standingAfter,
  waitsFor,
} from "./replay-targets.ts";
export {
  suggestSwaps,
  type Reviewed,
  type TargetSuggestion,
  type TargetSuggestions,
  type TargetSwap,
} from "./suggest-swaps.ts";
export { staySentence, swapSentence } from "./swap-sentence.ts";
export {
  deedCard,
  everyDeed,
  targetDeeds,
  type TargetDeed,
  type TargetRole,
} from "./target-deeds.ts";
export {
  targetEvidence,
  targetEvidenceFormula,
  targetFields,
  type TargetEvidence,
  type TargetField,
  type TargetMonth,
  type TargetScore,
  type TargetSubject,
} from "./target-evidence.ts";
export type { TargetMove, TargetSignature, TargetStanding } from "./target-ledger.ts";
export {
  targetCriteria,
  targetReview,
  type TargetCriterion,
  type TargetSetting,
} from "./target-review.ts";
export { isMember, targetStates, type TargetState } from "./target-states.ts";
