import { haversineMetres } from "../../units/index.ts";
import { type Near, nearCount } from "./near.ts";
import type { LineLoad, Territories, TerritorySettings } from "./territories.ts";

/** What a retailer's week costs its line wherever it belongs, and what it costs to reach it from its neighbours there. */
export class Workload {
  readonly territories: Territories;
  readonly near: Near;
  readonly #settings: TerritorySettings;
  /** Minutes a metre of road takes. */
  readonly #minutesPerMetre: number;

  constructor(territories: Territories, near: Near, settings: TerritorySettings) {
    this.territories = territories;
    this.near = near;
    this.#settings = settings;
    this.#minutesPerMetre = 60 / (settings.kilometresPerHour * 1000);
  }

  visitsOf(place: number): number {
    const weeks = this.territories.retailers[place]?.everyWeeks ?? 1;
    return 1 / weeks;
  }

  /** The mean way to its two nearest retailers of a line; the furthest known neighbour's where there are fewer. */
  hopMetres(place: number, linePlace: number, lineOf: Int32Array): number {
    const { places, metres } = this.near;
    let [sum, count, furthest] = [0, 0, 0];
    for (let at = place * nearCount; at < (place + 1) * nearCount && count < 2; at += 1) {
      const other = places[at] ?? -1;
      if (other < 0) break;
      furthest = metres[at] ?? 0;
      if (lineOf[other] !== linePlace) continue;
      sum += metres[at] ?? 0;
      count += 1;
    }
    return (sum + furthest * (2 - count)) / 2;
  }

  /** The way from a line's depot, shared among the visits of one trip. */
  #depotMetres(place: number, linePlace: number): number {
    const depot = this.territories.lines[linePlace]?.depot ?? null;
    const position = this.territories.retailers[place]?.position ?? null;
    if (depot === null || position === null) return 0;
    const { roadFactor, visitsPerTrip } = this.#settings;
    return (2 * haversineMetres(depot, position) * roadFactor) / visitsPerTrip;
  }

  /** Minutes of driving a week that a retailer brings to a line. */
  travelMinutes(place: number, linePlace: number, lineOf: Int32Array): number {
    const metres = this.hopMetres(place, linePlace, lineOf) + this.#depotMetres(place, linePlace);
    return this.visitsOf(place) * metres * this.#minutesPerMetre;
  }

  /** Minutes a week that a retailer brings to a line, visits and driving. */
  minutesOf(place: number, linePlace: number, lineOf: Int32Array): number {
    const visiting = this.visitsOf(place) * this.#settings.visitMinutes;
    return visiting + this.travelMinutes(place, linePlace, lineOf);
  }

  /** What every line's week comes to. */
  loadsOf(lineOf: Int32Array): LineLoad[] {
    const { lines, retailers } = this.territories;
    const loads = lines.map(() => ({
      retailers: 0,
      visitsPerWeek: 0,
      visitMinutes: 0,
      travelMinutes: 0,
      potentialCnyCents: 0,
    }));
    for (const [place, { potentialCnyCents }] of retailers.entries()) {
      const linePlace = lineOf[place] ?? 0;
      const load = loads[linePlace];
      if (load === undefined) continue;
      load.retailers += 1;
      load.visitsPerWeek += this.visitsOf(place);
      load.visitMinutes += this.visitsOf(place) * this.#settings.visitMinutes;
      load.travelMinutes += this.travelMinutes(place, linePlace, lineOf);
      load.potentialCnyCents += potentialCnyCents;
    }
    return loads;
  }
}
