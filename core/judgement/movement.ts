import type { Parameter } from "../units/index.ts";
import type { MeasuredResult } from "./reading.ts";

/** The change of supply up to which it counts as level. */
export const levelSupply: Parameter = {
  titles: {
    "zh-Hans": "投放量视为持平的变化幅度",
    "zh-Hant": "投放量視為持平的變化幅度",
    en: "Change of supply that still counts as level",
  },
  unit: "ratio",
  min: 0,
  max: 0.5,
  preset: 0.05,
};

/** The change of reach up to which it counts as level. */
export const levelReach: Parameter = {
  titles: {
    "zh-Hans": "上柜率视为持平的变化幅度（百分点 ÷ 100）",
    "zh-Hant": "上櫃率視為持平的變化幅度（百分點 ÷ 100）",
    en: "Change of the on-shelf rate that still counts as level (points ÷ 100)",
  },
  unit: "ratio",
  min: 0,
  max: 0.2,
  preset: 0.01,
};

/** How far a rate moved, in points: 0.01 is one percentage point. */
export function pointsBetween(now: MeasuredResult, before: MeasuredResult): number {
  return now.value - before.value;
}

/** -1 below the level band, 0 within it (its edges included), 1 above. */
export function directionOf(change: number, level: number): -1 | 0 | 1 {
  if (change > level) return 1;
  return change < -level ? -1 : 0;
}
