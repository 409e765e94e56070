import { assert, type Cycle, cycleAfter, cycleOf, sureDay } from "@dongxiao/core/units";

import type { CityOptions } from "../options.ts";
import { type CitySettings, settled } from "../parameter.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world/world.ts";
import { demandParameters } from "./demand-parameters.ts";
import { seasonParameters } from "./season-parameters.ts";
import { supplyParameters } from "./supply-parameters.ts";
import { seasonOf } from "./season.ts";
import { plantedDemand, skuLevels } from "./sku-levels.ts";
import { type Tastes, tastesOf } from "./tastes.ts";

/** How consumers ask and shops keep their shelves. */
export type DemandSettings = CitySettings<keyof typeof demandParameters>;

/** What the company puts out. */
export type SupplySettings = CitySettings<keyof typeof supplyParameters>;

/** What every line of the city shares, in columns: a value for each SKU, each week, or each SKU and week. */
export interface Ground {
  readonly options: CityOptions;
  readonly world: World;
  readonly scenario: Scenario;
  readonly demand: DemandSettings;
  readonly supply: SupplySettings;
  readonly skuCount: number;
  readonly tastes: Tastes;
  readonly cycles: readonly Cycle[];
  /** Which fortnightly lines order in even weeks (0) and which in odd ones (1), taking turns; 0 for weekly lines. */
  readonly fortnights: Uint8Array;
  /** Level of each SKU in each week, one week beyond the last; 0 before its launch. Week-major. */
  readonly levels: Float32Array;
  /** What a scenario does to demand by week and SKU, 1 = nothing. */
  readonly planted: Float32Array;
  /** Season factor by market type (town 0, country 1), week and price class (1 to 5 at 0 to 4). */
  readonly seasons: readonly [Float32Array, Float32Array];
  readonly priceClass: Uint8Array;
  readonly isRationed: Uint8Array;
  readonly isScarce: Uint8Array;
  /** Only target retailers may receive it. */
  readonly isPrecision: Uint8Array;
  readonly packsPerCarton: Int32Array;
  /** Three substitutes of each SKU, -1 where there are fewer. */
  readonly substitutes: Int32Array;
}

/** The first SKUs of every city are the precision SKUs. */
export const precisionSkus = 4;

function cyclesOf({ firstDay, weeks }: CityOptions): Cycle[] {
  const first = cycleOf(sureDay(firstDay));
  return Array.from({ length: weeks + 1 }, (_, week) => cycleAfter(first, week));
}

function seasonsIn(options: CityOptions, cycles: readonly Cycle[]): [Float32Array, Float32Array] {
  const settings = settled(seasonParameters, options.chosen);
  const of = (marketType: "urban" | "rural"): Float32Array =>
    Float32Array.from({ length: cycles.length * 5 }, (_, i) => {
      const week = Math.floor(i / 5);
      const cycle = cycles[week];
      assert(cycle !== undefined, "every week has a cycle");
      const priceClass = ([1, 2, 3, 4, 5] as const)[i % 5] ?? 5;
      return seasonOf(cycle, week, priceClass, marketType, settings);
    });
  return [of("urban"), of("rural")];
}

function fortnightsOf({ lines }: World): Uint8Array {
  let seen = 0;
  return Uint8Array.from(lines, ({ rhythm }) => {
    if (rhythm === "weekly") return 0;
    seen += 1;
    return (seen - 1) % 2;
  });
}

/** Lays out what all lines of a city share. */
export function groundOf(options: CityOptions, world: World, scenario: Scenario): Ground {
  const { skus } = world;
  const cycles = cyclesOf(options);
  const demand = settled(demandParameters, options.chosen);
  const hasTargets = world.retailers.some(({ target }) => target);
  return {
    options,
    world,
    scenario,
    demand,
    supply: settled(supplyParameters, options.chosen),
    skuCount: skus.length,
    tastes: tastesOf(options, world, demand),
    cycles,
    fortnights: fortnightsOf(world),
    levels: skuLevels(options, skus),
    planted: plantedDemand(options.weeks, skus.length, scenario),
    seasons: seasonsIn(options, cycles),
    priceClass: Uint8Array.from(skus, ({ priceClass }) => priceClass),
    isRationed: Uint8Array.from(skus, ({ supplyState }) => (supplyState === "free" ? 0 : 1)),
    isScarce: Uint8Array.from(skus, ({ supplyState }) => (supplyState === "scarce" ? 1 : 0)),
    isPrecision: Uint8Array.from(skus, ({ supplyState }, sku) =>
      hasTargets && sku < precisionSkus && supplyState === "scarce" ? 1 : 0,
    ),
    packsPerCarton: Int32Array.from(skus, ({ packsPerCarton }) => packsPerCarton),
    substitutes: Int32Array.from(
      { length: skus.length * 3 },
      (_, i) => skus[Math.floor(i / 3)]?.substitutes[i % 3] ?? -1,
    ),
  };
}
