import type { Figure } from "../units/index.ts";
import { directionOf, pointsBetween } from "./movement.ts";
import type { Need, Reading } from "./reading.ts";

/** What readings of supply against reach need. */
export const supplyAndReach: readonly [Need, ...Need[]] = [
  { indicator: "growth", when: "now" },
  { indicator: "onShelfRate", when: "now" },
  { indicator: "onShelfRate", when: "before" },
];

/** Supply and reach as they moved. */
export interface SupplyAndReach {
  readonly supply: -1 | 0 | 1;
  readonly reach: -1 | 0 | 1;
  readonly figures: Readonly<Record<"change" | "points" | "shops" | "shopsBefore", Figure>>;
}

/** Looks at the supply put out and at the share of retailers that it reached. */
export function supplyAndReachOf(
  look: Parameters<Reading["read"]>[0],
  { levelSupply, levelReach }: { levelSupply: number; levelReach: number },
): SupplyAndReach {
  const supply = look("growth", "now");
  const [now, before] = [look("onShelfRate", "now"), look("onShelfRate", "before")];
  const points = pointsBetween(now, before);
  return {
    supply: directionOf(supply.value, levelSupply),
    reach: directionOf(points, levelReach),
    figures: {
      change: { value: supply.value, written: "change" },
      points: { value: points, written: "points" },
      shops: { value: now.numerator, written: "count" },
      shopsBefore: { value: before.numerator, written: "count" },
    },
  };
}
