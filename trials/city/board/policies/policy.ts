import type { Titles } from "@dongxiao/core/units";

import type { Allocation, City, CityWeek } from "../../city.ts";
import type { Goods } from "./goods.ts";

/** A policy at work in one city. */
export interface PolicyAtWork {
  /** How a week's goods are placed. */
  allocation(week: number, goods: Goods): Allocation;
  /** Is told of every week that has gone by, under whatever policy. */
  learn(week: CityWeek): void;
}

/** A way to place the goods of rationed SKUs. */
export interface Policy {
  readonly titles: Titles;
  /** What it goes by, for the person who reads its row. */
  readonly knows: string;
  begin(city: City): PolicyAtWork;
}

/** Learns nothing. */
export const learnsNothing = (): void => {};
