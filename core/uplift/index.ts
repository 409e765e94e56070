export { competitorsOf } from "./competitors.ts";
export { effectLevel, effectOf, fewestTreated, type UpliftEffect } from "./effect/effect-of.ts";
export { type Placebo, placeboOf } from "./effect/placebo-of.ts";
export { poolOf, type UpliftPool } from "./effect/uplift-pool.ts";
export type { UpliftUnit } from "./effect/uplift-unit.ts";
export { circlesOf, peersOf, peerStepTitles, type PeerStep } from "./peers-of.ts";
export { playbook, type UpliftActionId } from "./playbook/catalogue.ts";
export {
  isUpliftAction,
  proposeActions,
  upliftAction,
  upliftActionIds,
  type Proposal,
} from "./propose-actions.ts";
export { quartilesOf } from "./quartiles.ts";
export {
  itemChanges,
  reRatingOf,
  targetOutcomes,
  type Rated,
  type UpliftTargets,
} from "./re-rating.ts";
export { swotRules, type SwotRuleId } from "./rules/catalogue.ts";
export {
  type StarStanding,
  swotCycles,
  type SwotFacts,
  swotMeasures,
  type SwotMeasure,
  type SwotNumbers,
} from "./swot-facts.ts";
export { swotOf, type SwotLine } from "./swot-of.ts";
export { type SwotQuadrant, swotQuadrants } from "./swot-rule.ts";
export { type UpliftGroup, upliftGroups } from "./uplift-action.ts";
export {
  behindPeers,
  itemSums,
  meansWithout,
  type ScoredItem,
  type WeakItem,
  weakestItems,
} from "./weakest-items.ts";
