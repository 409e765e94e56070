import type { AlertRule } from "./alert-rule.ts";
import { type CapUse, scarceCapUses } from "./cap-use.ts";

/** Points at retailers that take nearly all that they may. */
export const utilisation: AlertRule = {
  titles: { "zh-Hans": "限量使用率", "zh-Hant": "限量使用率", en: "Use of the cap" },
  knows: "packs ordered of the caps of all scarce SKUs; flagged from 95 %",
  threshold: 0.95,
  scores: (seen) =>
    Float64Array.from(seen.retailers, (_, retailer) => useOfCaps(scarceCapUses(seen, retailer))),
};

/** What was ordered of all caps; 0 where there were none. */
export function useOfCaps(uses: readonly CapUse[]): number {
  const cap = uses.reduce((sum, use) => sum + use.cap, 0);
  return cap === 0 ? 0 : uses.reduce((sum, use) => sum + use.ordered, 0) / cap;
}
