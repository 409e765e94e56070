export { openFacts, type FactsPlace } from "./connect.ts";
export { writeDimensions, type Dimensions } from "./dimensions.ts";
export type { Bound, Bounds, Columns, Facts, FactsRefusal, OpenFacts } from "./facts.ts";
export { drainOutbox, feedFacts, type Fed } from "./feed.ts";
export { feedRecorded } from "./feed-observations.ts";
export { forgetUnmarked, markWidened } from "./mark-widened.ts";
export { inQuarter, partsOf, rewriteQuarter, type Quarter } from "./quarters.ts";
export { refreshDimensions } from "./remark.ts";
export { tabSeparated } from "./tab-separated.ts";
export {
  allColumns,
  baseColumns,
  factTables,
  keyOf,
  listed,
  namesOf,
  observation,
  orderLine,
  sameKey,
  warehouseWeek,
  type Column,
  type FactSubject,
  type FactTable,
} from "./tables.ts";
export { openTestFacts, type TestFacts } from "./testing.ts";
export { whileWriting } from "./writing.ts";
