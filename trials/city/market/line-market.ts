import { assert } from "@dongxiao/core/units";

import type { Assigned } from "../behaviours/assign.ts";
import { behaviourParameters } from "../behaviours/parameters.ts";
import { type Conduct, conductsOf } from "../behaviours/behaviours.ts";
import { settled } from "../parameter.ts";
import { licensedIn } from "../world/in-week.ts";
import type { CityLine } from "../world/world.ts";
import type { Ground } from "./ground.ts";
import { type LineRates, lineRates } from "./line-rates.ts";
import { emptyLineWeek, isHarvestWeek, type LineWeek } from "./line-week.ts";
import { neighboursOf } from "./neighbours.ts";
import { seasonParameters } from "./season-parameters.ts";

/** What one week moved in a line, retailer-major, a value for each retailer and SKU, in packs. */
export interface LineFlows {
  readonly opening: Int32Array;
  /** What the shop really lacks: what an honest retailer asks for. */
  readonly needed: Int32Array;
  /** What it wants of this order: what it would lack had its earlier wants been met. The same where nothing is rationed. */
  readonly wanted: Int32Array;
  readonly requested: Int32Array;
  /** -1 where the SKU is not rationed or the retailer does not order in this week. */
  readonly cap: Int32Array;
  readonly supplied: Int32Array;
  /** What its own consumers came for. */
  readonly asked: Int32Array;
  readonly sold: Int32Array;
  /** What left the shop otherwise; below nought where it came in from a retailer that ordered for this one. */
  readonly diverted: Int32Array;
  readonly emptyDays: Uint8Array;
}

/** One line of the city as it stands: its shelves and what its retailers remember. */
export interface LineMarket {
  readonly ground: Ground;
  readonly place: number;
  readonly line: CityLine;
  readonly count: number;
  readonly rates: LineRates;
  readonly assigned: readonly Assigned[];
  readonly conducts: readonly Conduct[];
  readonly padSpill: number;
  readonly wishShare: number;
  readonly areaWeekSigma: number;
  /** The nearest retailers that consumers walk to, three each, -1 where there are fewer; places within the line. */
  readonly neighbours: Int32Array;
  readonly week: LineWeek;
  readonly stock: Int32Array;
  /** What a rationed SKU's shelf would hold had all wants been met and all consumers been served. */
  readonly servedStock: Int32Array;
  readonly lastCap: Int32Array;
  readonly cuts: Uint8Array;
  readonly phantom: Float32Array;
  /** Packs that are kept from consumers in this week. */
  readonly held: Int32Array;
  /** Whether a retailer does business in this week. */
  readonly trades: Uint8Array;
  /** Whether a retailer was cut of any SKU at its last order. */
  readonly wasCut: Uint8Array;
  /** How much of each SKU consumers were refused lately in the line, 0 to 1. */
  readonly shortage: Float32Array;
  readonly flows: LineFlows;
}

function emptyFlows(cells: number): LineFlows {
  const packs = (): Int32Array => new Int32Array(cells);
  return {
    opening: packs(),
    needed: packs(),
    wanted: packs(),
    requested: packs(),
    cap: packs(),
    supplied: packs(),
    asked: packs(),
    sold: packs(),
    diverted: packs(),
    emptyDays: new Uint8Array(cells),
  };
}

/** Shelves before week 0: what each retailer keeps in a usual week, of what is sold and where it is open. */
function firstStock(ground: Ground, line: CityLine, rates: LineRates): Int32Array {
  const { world, skuCount } = ground;
  return Int32Array.from(rates.usual, (packs, at) => {
    const retailer = Math.floor(at / skuCount);
    const isNew = (world.retailers[line.from + retailer]?.opens ?? 0) > 0;
    const isLaunched = world.skus[at % skuCount]?.launches === 0;
    if (isNew || !isLaunched) return 0;
    return Math.ceil(packs * (0.5 + (rates.safetyWeeks[retailer] ?? 0)));
  });
}

/** Opens a line of the city before its first week. */
export function openLine(
  ground: Ground,
  place: number,
  everybody: readonly Assigned[],
): LineMarket {
  const line = ground.world.lines[place];
  assert(line !== undefined, `the city has a line ${place}`);
  const count = line.to - line.from;
  const cells = count * ground.skuCount;
  const { chosen } = ground.options;
  const rates = lineRates(ground, place);
  const conducts = conductsOf(chosen);
  const { padSpill, wishShare } = settled(behaviourParameters, chosen);
  const assigned = everybody.slice(line.from, line.to);
  return {
    ground,
    place,
    line,
    count,
    rates,
    assigned,
    conducts: assigned.map(({ behaviour }) => conducts[behaviour]),
    padSpill,
    wishShare,
    areaWeekSigma: settled(seasonParameters, chosen).areaWeekSigma,
    neighbours: neighboursOf(ground, line),
    week: emptyLineWeek(ground.skuCount),
    stock: firstStock(ground, line, rates),
    servedStock: firstStock(ground, line, rates),
    lastCap: new Int32Array(cells),
    cuts: new Uint8Array(cells),
    phantom: new Float32Array(cells),
    held: new Int32Array(cells),
    trades: new Uint8Array(count),
    wasCut: new Uint8Array(count),
    shortage: new Float32Array(ground.skuCount),
    flows: emptyFlows(cells),
  };
}

/** Whether a retailer of the line holds a licence in force in a week. */
export function isLicensed({ ground, line }: LineMarket, retailer: number, week: number): boolean {
  const one = ground.world.retailers[line.from + retailer];
  return one !== undefined && licensedIn(one, week);
}

/** Finds out which retailers do business in a week: licensed, and not away for the harvest. */
export function seeWhoTrades(market: LineMarket, week: number): void {
  const isHarvest = isHarvestWeek(market.ground, week);
  for (let retailer = 0; retailer < market.count; retailer += 1) {
    const isAway = isHarvest && (market.assigned[retailer]?.closesForHarvest ?? false);
    market.trades[retailer] = isLicensed(market, retailer, week) && !isAway ? 1 : 0;
  }
}

/** What a retailer's consumers ask for against the usual: another owner may keep another shop. */
export function ownerFactor(market: LineMarket, retailer: number, week: number): number {
  const one = market.ground.world.retailers[market.line.from + retailer];
  const isLater = one !== undefined && week >= one.ownerFrom;
  return isLater ? (market.rates.laterOwner[retailer] ?? 1) : 1;
}
