export { indicators, type IndicatorId } from "./catalogue.ts";
export { circumstancesOf, exampleOf } from "./example.ts";
export type { Indicator, IndicatorExample } from "./indicator.ts";
export { calendarPeriod, type CalendarPeriod } from "./measuring/calendar.ts";
export {
  choose,
  chooseEach,
  hasParent,
  holderOf,
  isGoodsAlone,
  isTrendable,
  lookBackOf,
  type Choice,
  type Choices,
} from "./measuring/choice.ts";
export { composites, type CompositeId } from "./composites/catalogue.ts";
export type { AnyComposite, CompositeExample, FedCell } from "./composites/composite.ts";
export {
  chooseComposite,
  composedOf,
  feedChoices,
  fedPlaces,
  periodsOf,
  type ComposedResult,
  type CompositeChoice,
  type FedPlace,
} from "./measuring/compose.ts";
export { measureComposite } from "./measuring/measure-composite.ts";
export { compileIndicatorSql } from "./measuring/compile-sql.ts";
export { columnOf, cuts, parentCuts, type Cut, type CutId, type Member } from "./measuring/cut.ts";
export type { Absence, Absences } from "./measuring/absences.ts";
export {
  compileHoldersSql,
  compileTermRowsSql,
  rowSumsOfTerm,
  termsOf,
  type Side,
  type Term,
  type RowsWanted,
} from "./measuring/drill-sql.ts";
export type { Circumstances } from "./measuring/finish.ts";
export { memberLiteral } from "./measuring/literal.ts";
export { measure, measureMembers } from "./measuring/measure.ts";
export {
  daysOf,
  namedBefore,
  namedYearAgo,
  periodNamed,
  type NamedPeriod,
} from "./measuring/named-period.ts";
export { isShare, movementBetween, type Movement } from "./measuring/movement.ts";
export { recount, type AddingRow } from "./measuring/recount.ts";
export { cyclesTogether, oneCycle, periodBefore, type Period } from "./measuring/period.ts";
export { placeKey, type Place } from "./measuring/place.ts";
export type { FactsQuestion, Filter } from "./measuring/question.ts";
export {
  columnsByPeriod,
  placesIn,
  resultsOfColumns,
  resultsOfRows,
  type Cell,
  type Cells,
  type FactsColumns,
  type FactsRow,
} from "./measuring/read-columns.ts";
export {
  resultOf,
  type IndicatorResult,
  type IndicatorUnit,
  type Parts,
} from "./measuring/result.ts";
export type { Membership, Memberships } from "./measuring/tally.ts";
