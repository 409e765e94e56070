import { groupCount, groupOf } from "./cap-groups.ts";
import type { LineMarket } from "./line-market.ts";
import type { TierCaps } from "./tier-caps.ts";

/** Fills a line's caps of a week by the company's usual rule; -1 where nothing is rationed. */
export function fillTierCaps(market: LineMarket, week: number, { packs }: TierCaps): void {
  const { ground, line, flows, count } = market;
  const { skuCount, isRationed, isPrecision } = ground;
  for (let retailer = 0; retailer < count; retailer += 1) {
    const group = groupOf(ground, line.from + retailer, week);
    const isTarget = ground.world.retailers[line.from + retailer]?.target === true;
    for (let sku = 0; sku < skuCount; sku += 1) {
      const isOpen = isTarget || isPrecision[sku] === 0;
      const cap = isOpen ? (packs[(week * skuCount + sku) * groupCount + group] ?? 0) : 0;
      flows.cap[retailer * skuCount + sku] = isRationed[sku] === 1 ? cap : -1;
    }
  }
}
