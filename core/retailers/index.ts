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
  evidenceFields,
  nothingKnown,
  type EvidenceField,
  type FieldCard,
  type RetailerEvidence,
} from "./evidence.ts";
export {
  compileLineCyclesSql,
  compileStandingSql,
  compileTurnoverSql,
  turnoverOf,
  type FactsWindow,
} from "./evidence-sql.ts";
export { cyclesOfLastMonths } from "./months.ts";
export { metresToNearest } from "./neighbours.ts";
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
export { regularityOf } from "./segments/regularity.ts";
export { supplyStates, type SupplyState } from "./supply-states.ts";
export { segmentations, type SegmentationId } from "./segments/catalogue.ts";
export { outOfOrder, segment } from "./segment.ts";
export { crossTable, segmentTable, type SegmentLine } from "./segment-table.ts";
export type { AnySegmentation, Segmentation, SegmentAssignment } from "./segmentation.ts";
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
