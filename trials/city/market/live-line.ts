import { deliver } from "./deliver.ts";
import { fillTierCaps } from "./fill-caps.ts";
import { type LineMarket, openLine } from "./line-market.ts";
import type { Market } from "./market.ts";
import { request } from "./request.ts";
import { sell } from "./sell.ts";
import { Walkers } from "./switch.ts";

/** The room that a line's consumers need who walk on. */
export function walkersOf({ ground: { demand } }: Market): Walkers {
  return new Walkers(demand.substituteChance, demand.walkChance);
}

/**
 * Lets a line live through all weeks under the company's usual rule.
 *
 * @param begin is given the line before its first week, and returns what is called after every week with who ordered
 */
export function liveLine(
  market: Market,
  place: number,
  begin: (line: LineMarket) => (week: number, orders: Uint8Array) => void,
): void {
  const line = openLine(market.ground, place, market.assigned);
  const walkers = walkersOf(market);
  const each = begin(line);
  for (let week = 0; week < market.ground.options.weeks; week += 1) {
    fillTierCaps(line, week, market.caps);
    const orders = request(line, week, true);
    deliver(line, orders);
    sell(line, week, walkers);
    each(week, orders);
  }
}
