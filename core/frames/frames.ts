import { observationsOf, type Observation, type Observations } from "./observations.ts";
import { orderLinesOf, type OrderLine, type OrderLines } from "./order-lines.ts";
import { warehouseWeeksOf, type WarehouseWeek, type WarehouseWeeks } from "./warehouse-weeks.ts";

/** What is known about the trade: what was ordered and delivered, what was seen in the shops, what the warehouse held. */
export interface Frames {
  readonly orderLines: OrderLines;
  readonly observations: Observations;
  readonly warehouse: WarehouseWeeks;
}

/**
 * Turns rows of every kind into columns.
 *
 * @throws Bug when a row is impossible
 */
export function framesOf(
  orderLines: readonly OrderLine[],
  observations: readonly Observation[] = [],
  warehouse: readonly WarehouseWeek[] = [],
): Frames {
  return {
    orderLines: orderLinesOf(orderLines),
    observations: observationsOf(observations),
    warehouse: warehouseWeeksOf(warehouse),
  };
}
