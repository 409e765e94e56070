export { businessTypes, type BusinessType } from "./business-types.ts";
export { codeOf, type CodeList } from "./code-list.ts";
export {
  isOpen,
  licenceStates,
  mayFollow,
  type LicenceGate,
  type LicenceState,
} from "./licence-states.ts";
export {
  marketTypes,
  sizeClasses,
  tradeAreas,
  type MarketType,
  type SizeClass,
  type TradeArea,
} from "./market-codes.ts";
export {
  compileMonthlyAmountsSql,
  cyclesOfLastMonths,
  type MonthlyAmounts,
} from "./monthly-amounts.ts";
export {
  gradesByShare,
  gradesByStandard,
  paretoCurve,
  type Grade,
  type GradeOfCurve,
  type ParetoColumns,
  type ParetoCurve,
  type ParetoPoint,
} from "./pareto.ts";
export {
  structureOf,
  priceClassTable,
  tableResidue,
  type ClassRow,
  type ClassSales,
  type ClassTableLine,
  type PriceClassTable,
} from "./price-class-table.ts";
export {
  priceClassBounds,
  priceClassOf,
  priceClassTitles,
  type PriceClass,
} from "./price-class.ts";
export { supplyStates, type SupplyState } from "./supply-states.ts";
export { segmentations, type SegmentationId } from "./segments/catalogue.ts";
export { segment } from "./segment.ts";
export type {
  Segmentation,
  SegmentAssignment,
  Segmented,
  SegmentStandard,
} from "./segmentation.ts";
export {
  evidenceOf,
  festivalCycles,
  gradeTiers,
  gradingOf,
  liftSentence,
  measureText,
  measureTitles,
  quarterCycles,
  rises,
  tierMoves,
  tierReasonTitles,
  tierSchemes,
  tierSentences,
  tiersMost,
  whatLifts,
  type GradedTiers,
  type TierAssignment,
  type TierChoice,
  type TierEvidence,
  type TierFacts,
  type TierLift,
  type TierMove,
  type TierMoves,
  type TierPart,
  type TierReason,
  type TierScheme,
  type TierSchemeId,
  type TierStart,
} from "./tiers/index.ts";
