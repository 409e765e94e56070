export {
  exampleCycle,
  exampleFramesOf,
  type ExampleLine,
  type ExampleObservation,
  type ExampleRow,
  type ExampleRows,
  type ExampleWarehouseWeek,
} from "./example-rows.ts";
export { framesOf, type Frames } from "./frames.ts";
export { observationsOf, type Observation, type Observations } from "./observations.ts";
export { channelNumberSql, orderChannels, type OrderChannel } from "./order-channels.ts";
export { orderLinesOf, type OrderLine, type OrderLines } from "./order-lines.ts";
export type { TradeRows } from "./trade-rows.ts";
export { warehouseWeeksOf, type WarehouseWeek, type WarehouseWeeks } from "./warehouse-weeks.ts";
