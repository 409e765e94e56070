import { useTranslation } from "react-i18next";

import type { Figures } from "./figures.tsx";

/** How a value is written: in what unit, and whether it is read in percent. */
export interface Measure {
  readonly unit: string;
  readonly isShare: boolean;
}

/** Whether a unit counts money, in cents. */
export function isMoney(unit: string): boolean {
  return unit.startsWith("cny-cents");
}

/** A value as it is read, without the word of its unit. */
export function valueWords({ unit, isShare }: Measure, value: number, figures: Figures): string {
  if (isShare) return figures.percent(value);
  if (isMoney(unit)) return figures.moneyLarge(value);
  return figures.large(value);
}

/** Whether a movement is welcome; what has no good direction moves neutrally. */
export function toneOf(
  goodDirection: "up" | "down" | "none",
  movement: number,
): "good" | "bad" | "quiet" {
  if (goodDirection === "none" || movement === 0) return "quiet";
  return (goodDirection === "up") === movement > 0 ? "good" : "bad";
}

const unitKeys = {
  "packs/retailer": "perRetailer",
  "cny-cents/carton": "perCarton",
  "cny-cents/big-case": "perBigCase",
  days: "unitDays",
  packs: "unitPacks",
} as const;

type Known = keyof typeof unitKeys;

function isKnown(unit: string): unit is Known {
  return unit in unitKeys;
}

/** What a value counts per what, written after it; shares need no word. */
export function useUnitWords(): (unit: string) => string {
  const { t } = useTranslation("brief");
  return (unit) => (isKnown(unit) ? t(unitKeys[unit]) : "");
}
