import type { Position, Settings } from "../../units/index.ts";
import type { territoryParameters } from "./territory-settings.ts";

/** The settings of a comparison of territories. */
export type TerritorySettings = Settings<keyof typeof territoryParameters>;

/** A line: the retailers of one representative. */
export interface TerritoryLine {
  readonly line: number;
  /** Its market department: retailers move between lines of one department only. */
  readonly department: number;
  readonly depot: Position | null;
}

/** A retailer as its representative's work sees it. */
export interface TerritoryRetailer {
  readonly retailer: number;
  /** Place of its line among the lines. */
  readonly linePlace: number;
  readonly position: Position | null;
  readonly everyWeeks: number;
  /** What it buys in a month, CNY cents. */
  readonly potentialCnyCents: number;
}

/** Lines and their retailers as they are today. */
export interface Territories {
  readonly lines: readonly TerritoryLine[];
  readonly retailers: readonly TerritoryRetailer[];
}

/** What one line's week comes to. */
export interface LineLoad {
  readonly retailers: number;
  readonly visitsPerWeek: number;
  readonly visitMinutes: number;
  readonly travelMinutes: number;
  readonly potentialCnyCents: number;
}

/** How a division into lines is to be judged. */
export interface Division {
  /** One load for each line, in the order of the lines. */
  readonly loads: readonly LineLoad[];
  /** Share of each line's retailers that lie in its largest connected piece; null where no position is known. */
  readonly contiguities: readonly (number | null)[];
  /** Standard deviation of the lines' minutes over their mean, within departments; 0 = all alike. */
  readonly spread: number;
  /** The same of potential. */
  readonly potentialSpread: number;
  /** Share of the retailers that lie in the largest connected piece of their line; null where no position is known. */
  readonly contiguity: number | null;
}

/** A retailer that would change its line. */
export interface TerritoryMove {
  readonly retailer: number;
  readonly fromPlace: number;
  readonly toPlace: number;
  /** Of its nearest neighbours, how many are of the new line, how many of the old one, and how many there are. */
  readonly newNeighbours: number;
  readonly oldNeighbours: number;
  readonly neighbours: number;
  /** Minutes a week that go with it, by the old line's neighbours. */
  readonly minutes: number;
}

/** Today's lines beside a proposal. */
export interface TerritoryProposal {
  readonly today: Division;
  readonly proposed: Division;
  readonly moves: readonly TerritoryMove[];
  /** Retailers without a position: they stay where they are. */
  readonly withoutPosition: number;
}
