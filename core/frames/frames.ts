import { observationsOf, type Observation, type Observations } from "./observations.ts";
import { orderLinesOf, type OrderLine, type OrderLines } from "./order-lines.ts";

/** What is known about the trade: what was ordered and delivered, and what was seen in the shops. */
export interface Frames {
  readonly orderLines: OrderLines;
  readonly observations: Observations;
}

/**
 * Turns rows of both kinds into columns.
 *
 * @throws Bug when a row is impossible
 */
export function framesOf(
  orderLines: readonly OrderLine[],
  observations: readonly Observation[] = [],
): Frames {
  return { orderLines: orderLinesOf(orderLines), observations: observationsOf(observations) };
}
