import type { Settings, Titles } from "../../units/index.ts";
import type { SharedName } from "./shared-parameters.ts";

/** Why a retailer has the tier that it has, and what that is called. */
export const tierReasonTitles = {
  graded: { "zh-Hans": "按数字", "zh-Hant": "依數字", en: "By its numbers" },
  /** Its numbers lead elsewhere, but pass the bound by less than the margin. */
  kept: { "zh-Hans": "幅度内保持", "zh-Hant": "幅度內保持", en: "Kept within the margin" },
  /** Its numbers lead further. */
  stepped: { "zh-Hans": "分步移动", "zh-Hant": "分步移動", en: "In steps" },
  /** Too new to be measured. */
  "new-shop": { "zh-Hans": "新店规则", "zh-Hant": "新店規則", en: "New-shop rule" },
} as const satisfies Record<string, Titles>;

/** Why a retailer has the tier that it has. */
export type TierReason = keyof typeof tierReasonTitles;

/** A tier with its reason. */
export interface SettledTier {
  readonly tier: number;
  readonly reason: TierReason;
}

/**
 * Moves from the tier that a retailer has towards the one that its numbers lead to. It stays while the numbers pass
 * the bound by less than the margin, and moves by one unless they pass further bounds by the leap margin: so numbers
 * that swing about a bound move it once, and the same numbers never move it back.
 *
 * @param tierAt the tier that the numbers lead to when every bound lies higher by a share
 */
export function settledTier(
  previous: number,
  tierAt: (higher: number) => number,
  { margin, leapMargin }: Settings<SharedName>,
): SettledTier {
  const aim = tierAt(0);
  if (previous === 0 || aim === previous) return { tier: aim, reason: "graded" };
  const way = aim > previous ? 1 : -1;
  const surely = tierAt(way * margin);
  if ((surely - previous) * way <= 0) return { tier: previous, reason: "kept" };
  const leapt = tierAt(way * Math.max(margin, leapMargin));
  const tier = previous + way * Math.max(1, (leapt - previous) * way);
  return { tier, reason: tier === aim ? "graded" : "stepped" };
}
