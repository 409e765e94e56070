import { demandParameters } from "../market/demand-parameters.ts";
import type { CityOptions } from "../options.ts";
import { settled } from "../parameter.ts";
import { Stream, streams } from "../random.ts";
import type { Scenario } from "../scenario.ts";
import type { World } from "../world/world.ts";
import type { BehaviourId } from "./behaviours.ts";
import { behaviourParameters } from "./parameters.ts";

/** How one retailer orders, how strongly, and for whom else. */
export interface Assigned {
  readonly behaviour: BehaviourId;
  readonly strength: number;
  /** The retailer that it orders for; -1 where there is none. */
  readonly partner: number;
  /** Closes for the two weeks of the autumn harvest. */
  readonly closesForHarvest: boolean;
}

/** The draws of one retailer: each is made whether it is used or not, so that one option never moves another. */
interface Draws {
  readonly ordering: number;
  readonly proxy: number;
  readonly diversion: number;
  readonly harvest: number;
  readonly strength: number;
}

type Settings = Readonly<Record<keyof typeof behaviourParameters, number>>;

function drawsOf(options: CityOptions, retailer: number, { strengthSigma }: Settings): Draws {
  const random = new Stream(options.seed, streams.behaviours, retailer);
  const [ordering, proxy, diversion] = [random.uniform(), random.uniform(), random.uniform()];
  return {
    ordering,
    proxy,
    diversion,
    harvest: random.uniform(),
    strength: random.around1(strengthSigma),
  };
}

/** Padders first; the rest of the draw is shared among those that do not pad. */
function orderingOf(draw: number, padding: number, settings: Settings): BehaviourId {
  if (draw < padding) return "pads-after-a-cut";
  const rest = (draw - padding) / (1 - padding);
  const { giveUpShare, takeCapShare, hoardShare } = settings;
  if (rest < giveUpShare) return "gives-up";
  if (rest < giveUpShare + takeCapShare) return "takes-the-cap";
  return rest < giveUpShare + takeCapShare + hoardShare ? "hoards" : "honest";
}

/** The largest retailer of each line. */
function largestOf({ lines, retailers }: World): Int32Array {
  return Int32Array.from(lines, ({ from, to }) => {
    let largest = from;
    for (let one = from; one < to; one += 1)
      if ((retailers[one]?.size ?? 0) > (retailers[largest]?.size ?? 0)) largest = one;
    return largest;
  });
}

const noDraws: Draws = { ordering: 0, proxy: 1, diversion: 1, harvest: 1, strength: 1 };

function withoutDiverters(
  options: CityOptions,
  world: World,
  draws: readonly Draws[],
  settings: Settings,
): Assigned[] {
  const largest = largestOf(world);
  const { harvestClosers } = settled(demandParameters, options.chosen);
  return world.retailers.map(({ line, sizeClass }, retailer) => {
    const { ordering, proxy, harvest, strength } = draws[retailer] ?? noDraws;
    const partner = largest[line] ?? -1;
    const isRural = world.lines[line]?.marketType === "rural";
    const closesForHarvest = isRural && harvest < harvestClosers;
    const mayOrderForAnother = isRural && sizeClass === "small" && partner !== retailer;
    if (mayOrderForAnother && proxy < settings.proxyShareOfRetailers)
      return { behaviour: "orders-for-another", strength, partner, closesForHarvest };
    const behaviour = orderingOf(ordering, options.padding, settings);
    const felt = behaviour === "honest" ? 0 : strength;
    return { behaviour, strength: felt, partner: -1, closesForHarvest };
  });
}

/** Diverters in the order in which they are drawn: honest retailers before others, so that nothing else changes. */
function divertersAmong(
  { diverters, retailers }: CityOptions,
  assigned: readonly Assigned[],
  draws: readonly Draws[],
  planted: readonly number[],
): readonly number[] {
  const rank = (retailer: number): number =>
    (draws[retailer]?.diversion ?? 0) + (assigned[retailer]?.behaviour === "honest" ? 0 : 1);
  const drawn = [...assigned.keys()].toSorted((a, b) => rank(a) - rank(b));
  return [...new Set([...drawn.slice(0, Math.round(diverters * retailers)), ...planted])];
}

/** Says how each retailer orders, by the city's options and chance. */
export function assignBehaviours(
  options: CityOptions,
  world: World,
  scenario: Scenario,
): readonly Assigned[] {
  const settings = settled(behaviourParameters, options.chosen);
  const draws = world.retailers.map((_, retailer) => drawsOf(options, retailer, settings));
  const assigned = withoutDiverters(options, world, draws, settings);
  for (const retailer of divertersAmong(options, assigned, draws, scenario.diverters)) {
    const { strength } = draws[retailer] ?? noDraws;
    const closesForHarvest = assigned[retailer]?.closesForHarvest ?? false;
    assigned[retailer] = { behaviour: "diverts", strength, partner: -1, closesForHarvest };
  }
  return assigned;
}
