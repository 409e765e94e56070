import type { CityOptions } from "../options.ts";
import { settled } from "../parameter.ts";
import { worldParameters, type WorldSettings } from "./parameters.ts";

/** What moves the world, and nothing else of the city's options. */
export interface WorldPlan {
  readonly retailers: number;
  readonly skus: number;
  readonly weeks: number;
  readonly seed: number;
  readonly settings: WorldSettings;
}

/** Reads what moves the world from the options: behaviours and the sample do not. */
export function worldPlan({ retailers, skus, weeks, seed, chosen }: CityOptions): WorldPlan {
  return { retailers, skus, weeks, seed, settings: settled(worldParameters, chosen) };
}

/** What a stream of the world is for: the last key after the seed, the part of the city and the index. */
export const parts = {
  county: 1,
  town: 2,
  roads: 3,
  plot: 4,
  size: 5,
  name: 6,
  life: 7,
  tier: 8,
  target: 9,
  brands: 10,
  price: 11,
  popularity: 12,
  supply: 13,
  stage: 14,
  packaging: 15,
} as const;
