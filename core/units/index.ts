export { changeScale, changeWordOf, type ChangeWord } from "./change-scale.ts";
export {
  bigCases,
  bigCasesIn,
  standardCartonsPerBigCase,
  sticksPerStandardPack,
  type BigCases,
} from "./big-cases.ts";
export { cellOf, wholeColumn, wideColumn, type WholeColumn, type WideColumn } from "./columns.ts";
export {
  civilOf,
  cycleAfter,
  cycleOf,
  dayAfter,
  dayOf,
  isoAfter,
  isoOf,
  monthOf,
  sureDay,
  weekdayOf,
  type Cycle,
  type Day,
  type Month,
} from "./days.ts";
export {
  orgUnitId,
  retailerId,
  skuId,
  type Key,
  type LineId,
  type OrgUnitId,
  type RetailerId,
  type SkuId,
} from "./ids.ts";
export { settingsOf, type Parameter, type Parameters, type Settings } from "./parameters.ts";
export { haversineMetres, isOnEarth, type Position } from "./places.ts";
export { assert, Bug, quantityOf, totalOf, wholeCount, type Quantity } from "./quantity.ts";
export { perOf, ratioOf, type Ratio } from "./ratio.ts";
export { mapped } from "./records.ts";
export { figureText, filled, type Figure } from "./sentences.ts";
export { languages, said, type Language, type Titles } from "./titles.ts";
export {
  cartons,
  cnyCents,
  packs,
  packsIn,
  packsPerCarton,
  type Cartons,
  type CnyCents,
  type CnyCentsPerCarton,
  type Packs,
  type PacksPerCarton,
} from "./trade.ts";
