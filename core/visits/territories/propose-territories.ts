import { settingsOf } from "../../units/index.ts";
import { LineBalance } from "./balance-lines.ts";
import { judgeDivision } from "./judge-division.ts";
import { nearCount, nearOf } from "./near.ts";
import type {
  Territories,
  TerritoryMove,
  TerritoryProposal,
  TerritorySettings,
} from "./territories.ts";
import { territoryParameters } from "./territory-settings.ts";
import { Workload } from "./workload.ts";

/** How many of a retailer's nearest are of a line. */
function neighboursIn(workload: Workload, place: number, line: number, lineOf: Int32Array): number {
  const near = workload.near.places.subarray(place * nearCount, (place + 1) * nearCount);
  return near.reduce((sum, other) => sum + (other >= 0 && lineOf[other] === line ? 1 : 0), 0);
}

function movesBetween(workload: Workload, today: Int32Array, lineOf: Int32Array): TerritoryMove[] {
  return workload.territories.retailers.flatMap(({ retailer }, place) => {
    const [fromPlace, toPlace] = [today[place] ?? 0, lineOf[place] ?? 0];
    if (fromPlace === toPlace) return [];
    const near = workload.near.places.subarray(place * nearCount, (place + 1) * nearCount);
    return [
      {
        retailer,
        fromPlace,
        toPlace,
        newNeighbours: neighboursIn(workload, place, toPlace, lineOf),
        oldNeighbours: neighboursIn(workload, place, fromPlace, lineOf),
        neighbours: near.filter((other) => other >= 0).length,
        minutes: workload.minutesOf(place, fromPlace, today),
      },
    ];
  });
}

/**
 * Balances lines by workload (visits × time + driving) and potential: border retailers move to a neighbouring line of the same
 * market department, the best move first, while both lines stay in one piece around it. Nobody moves twice.
 *
 * Driving is estimated without routes: a visit costs the mean way to the two nearest retailers of the line, and its share of the
 * way from the depot and back.
 *
 * @throws Bug when a setting lies outside its bounds
 * @see Zoltners & Sinha, Sales territory alignment: a review and model (1983): balance, contiguity and disruption as its aims
 */
export function proposeTerritories(
  territories: Territories,
  chosen: Partial<TerritorySettings> = {},
): TerritoryProposal {
  const settings = settingsOf(territoryParameters, chosen);
  const { lines, retailers } = territories;
  const departmentOf = (place: number): number =>
    lines[retailers[place]?.linePlace ?? 0]?.department ?? -1;
  const near = nearOf(
    retailers.map(({ position }) => position),
    departmentOf,
    settings.roadFactor,
  );
  const workload = new Workload(territories, near, settings);
  const today = Int32Array.from(retailers, ({ linePlace }) => linePlace);
  const balance = new LineBalance(workload, settings.potentialWeight);
  for (const members of Map.groupBy(retailers.keys(), departmentOf).values())
    balance.run(members, Math.floor(settings.movedShareMax * members.length));
  return {
    today: judgeDivision(workload, today),
    proposed: judgeDivision(workload, balance.lineOf),
    moves: movesBetween(workload, today, balance.lineOf),
    withoutPosition: retailers.filter(({ position }) => position === null).length,
  };
}
