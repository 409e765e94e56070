import type { CityRetailer } from "./world.ts";

/** Weeks for which a tier holds. */
export const gradedWeeks = 26;

/** Whether a retailer's licence is in force in a week. */
export const licensedIn = (
  { opens, closes }: Pick<CityRetailer, "opens" | "closes">,
  week: number,
): boolean => opens <= week && week < closes;

/** A retailer's tier in a week; the last one holds on. */
export const tierIn = ({ tiers }: Pick<CityRetailer, "tiers">, week: number): number =>
  tiers[Math.min(Math.floor(week / gradedWeeks), tiers.length - 1)] ?? 1;
