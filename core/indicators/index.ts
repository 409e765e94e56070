export { indicators, type IndicatorId } from "./catalogue.ts";
export { exampleCycle, exampleOf } from "./example-lines.ts";
export type { Indicator, IndicatorExample } from "./indicator.ts";
export { choose, chooseEach, lookBackOf, type Choice, type Choices } from "./measuring/choice.ts";
export { compileIndicatorSql, type FactsQuestion } from "./measuring/compile-sql.ts";
export { cuts, type Cut, type CutId, type Member } from "./measuring/cut.ts";
export type { Circumstances } from "./measuring/finish.ts";
export { measure, measureMembers, type Membership } from "./measuring/measure.ts";
export { oneCycle, type Period } from "./measuring/period.ts";
export { resultsOfRows, type FactsRow } from "./measuring/read-rows.ts";
export {
  resultOf,
  type IndicatorResult,
  type IndicatorUnit,
  type Parts,
} from "./measuring/result.ts";
