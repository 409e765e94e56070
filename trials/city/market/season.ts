import { type Cycle, civilOf, dayAfter } from "@dongxiao/core/units";
import type { MarketType, PriceClass } from "@dongxiao/core/retailers";

import type { CitySettings } from "../parameter.ts";
import { midAutumnCycles, springFestivalCycles, weeksFrom } from "./festivals.ts";
import type { seasonParameters } from "./season-parameters.ts";

/** How the weeks of the year differ. */
export type SeasonSettings = CitySettings<keyof typeof seasonParameters>;

/** How much of the festival's rise stands in each week from four before to one after. */
const festivalRise: Readonly<Record<number, number>> = {
  "-4": 0.15,
  "-3": 0.35,
  "-2": 0.7,
  "-1": 1,
  0: 0.5,
};
const midAutumnRise: Readonly<Record<number, number>> = { "-1": 0.5, 0: 1 };

const isGift = (priceClass: PriceClass): boolean => priceClass <= 2;

function festival(cycle: Cycle, priceClass: PriceClass, settings: SeasonSettings): number {
  const weeks = weeksFrom(cycle, springFestivalCycles);
  const height = isGift(priceClass) ? settings.festivalGift : settings.festivalDaily;
  const after = weeks === 2 || weeks === 3 ? settings.festivalAfter : 0;
  return 1 + (festivalRise[weeks] ?? 0) * height - after;
}

function autumn(cycle: Cycle, priceClass: PriceClass, settings: SeasonSettings): number {
  if (!isGift(priceClass)) return 1;
  return 1 + (midAutumnRise[weeksFrom(cycle, midAutumnCycles)] ?? 0) * settings.midAutumn;
}

/** Weeks since 1 October, when the autumn harvest is in; negative before it. */
function weeksAfterHarvest(cycle: Cycle): number {
  const { month, date } = civilOf(cycle);
  return ((month - 10) * 30.4 + date - 1) / 7;
}

/** Whether a week lies in the two weeks of the autumn harvest. */
export function isHarvest(cycle: Cycle): boolean {
  const weeks = weeksAfterHarvest(cycle);
  return weeks >= -2 && weeks < 0;
}

function harvest(
  cycle: Cycle,
  priceClass: PriceClass,
  marketType: MarketType,
  settings: SeasonSettings,
): number {
  const weeks = weeksAfterHarvest(cycle);
  const isMoved = marketType === "rural" && (priceClass === 3 || priceClass === 4);
  return isMoved && weeks >= 0 && weeks < 6 ? 1 + settings.harvest : 1;
}

function payDay(cycle: Cycle, priceClass: PriceClass, settings: SeasonSettings): number {
  const { date } = civilOf(dayAfter(cycle, 6));
  return isGift(priceClass) && date >= 10 && date < 17 ? 1 + settings.payDay : 1;
}

/** The year's wave: lowest in the middle of July, highest in the middle of January. */
function wave(cycle: Cycle, { summer }: SeasonSettings): number {
  const { month, date } = civilOf(cycle);
  return 1 + summer * Math.cos((2 * Math.PI * ((month - 1) * 30.4 + date - 15)) / 365);
}

function growth(weeks: number, priceClass: PriceClass, { growthPerYear }: SeasonSettings): number {
  const rate = isGift(priceClass) ? growthPerYear : priceClass === 3 ? 0 : -growthPerYear / 2;
  return (1 + rate) ** (weeks / 52);
}

/**
 * What a week makes of the usual demand for a price class: the year's wave, the festivals, harvest, pay-day and trend.
 *
 * @param weeks since week 0, for the trend
 * @returns factor, 1 = usual
 */
export function seasonOf(
  cycle: Cycle,
  weeks: number,
  priceClass: PriceClass,
  marketType: MarketType,
  settings: SeasonSettings,
): number {
  return (
    wave(cycle, settings) *
    festival(cycle, priceClass, settings) *
    autumn(cycle, priceClass, settings) *
    harvest(cycle, priceClass, marketType, settings) *
    payDay(cycle, priceClass, settings) *
    growth(weeks, priceClass, settings)
  );
}
