import type { AlertRule } from "./alert-rule.ts";
import { type CapUse, scarceCapUses, shareTaken } from "./cap-use.ts";

/** Points at retailers that take the whole cap of whatever is scarce: a real shop has some SKU that it does not want. */
export const leastShare: AlertRule = {
  titles: { "zh-Hans": "最低足额率", "zh-Hant": "最低足額率", en: "Least share of full caps" },
  knows:
    "the scarce SKU of which a retailer took the whole cap at the smallest share of its orders; flagged from 80 %",
  threshold: 0.8,
  scores: (seen) =>
    Float64Array.from(seen.retailers, (_, retailer) => leastTaken(scarceCapUses(seen, retailer))),
};

/** The smallest share of offers that were taken in full; 0 where no SKU was offered often enough. */
export function leastTaken(uses: readonly CapUse[]): number {
  const shares = uses.map(shareTaken).filter((share) => share !== null);
  return shares.length === 0 ? 0 : Math.min(...shares);
}
