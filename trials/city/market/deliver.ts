import type { LineMarket } from "./line-market.ts";

/** What goes beyond the own needs leaves on the day of delivery: to the retailer that was ordered for, or out of the area. */
function passOn(market: LineMarket, retailer: number, sku: number, at: number): void {
  const { flows, conducts, assigned, line, ground, trades } = market;
  const passesOn = conducts[retailer]?.passesOn ?? "nothing";
  const extra = (flows.supplied[at] ?? 0) - (flows.needed[at] ?? 0);
  if (passesOn === "nothing" || extra <= 0) return;
  if (passesOn === "out-of-area") {
    flows.diverted[at] = extra;
    return;
  }
  const partner = (assigned[retailer]?.partner ?? -1) - line.from;
  if (trades[partner] !== 1) return;
  const there = partner * ground.skuCount + sku;
  flows.diverted[at] = (flows.diverted[at] ?? 0) + extra;
  flows.diverted[there] = (flows.diverted[there] ?? 0) - extra;
}

function deliverTo(market: LineMarket, retailer: number): void {
  const { flows, ground, lastCap, cuts } = market;
  let wasCut = 0;
  for (let sku = 0; sku < ground.skuCount; sku += 1) {
    const at = retailer * ground.skuCount + sku;
    const [asked, cap] = [flows.requested[at] ?? 0, flows.cap[at] ?? -1];
    if (cap < 0) {
      flows.supplied[at] = asked;
      continue;
    }
    flows.supplied[at] = Math.min(asked, cap);
    lastCap[at] = cap;
    if (asked > cap) wasCut = 1;
    cuts[at] = asked > cap ? Math.min(255, (cuts[at] ?? 0) + 1) : 0;
    passOn(market, retailer, sku, at);
  }
  market.wasCut[retailer] = wasCut;
}

/**
 * Delivers what was asked for, as far as the caps in `flows.cap` allow.
 *
 * @param orders whether each retailer orders in this week
 */
export function deliver(market: LineMarket, orders: Uint8Array): void {
  market.flows.supplied.fill(0);
  market.flows.diverted.fill(0);
  for (let retailer = 0; retailer < market.count; retailer += 1)
    if (orders[retailer] === 1) deliverTo(market, retailer);
}
