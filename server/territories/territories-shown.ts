import type {
  ComparedLine,
  ProposedMove,
  TerritoriesAnswer,
  TerritoryLoad,
} from "@dongxiao/contract";
import {
  type Division,
  moveSentences,
  type Territories,
  type TerritoryProposal,
} from "@dongxiao/core/visits";
import { assert, dayAfter, dayOf, isoOf, type Titles } from "@dongxiao/core/units";
import type { RetailerAsOf } from "@dongxiao/store/books";

import type { Situation } from "../week/situation.ts";
import type { AreaSeen } from "./areas-seen.ts";

/** What was compared, and what came of it. */
export interface Compared {
  readonly situation: Situation;
  readonly retailers: readonly RetailerAsOf[];
  /** One retailer of each line stands for the line. */
  readonly lines: readonly RetailerAsOf[];
  readonly areas: readonly AreaSeen[];
  readonly territories: Territories;
  readonly proposal: TerritoryProposal;
}

const unsaid: Titles = { "zh-Hans": "", "zh-Hant": "", en: "" };

function judged({ spread, potentialSpread, contiguity }: Division): TerritoriesAnswer["today"] {
  return { spread, potentialSpread, contiguity };
}

function loadAt({ loads, contiguities }: Division, place: number): TerritoryLoad {
  const load = loads[place];
  assert(load !== undefined, "each line has a load");
  return { ...load, contiguity: contiguities[place] ?? null };
}

function linesShown({ lines, areas, proposal }: Compared): ComparedLine[] {
  const areaNames = new Map(areas.map(({ id, name }) => [id, name]));
  return lines.map(({ lineCode, lineName, areaId }, place) => ({
    line: lineCode,
    name: lineName,
    area: areaNames.get(areaId ?? -1) ?? "",
    today: loadAt(proposal.today, place),
    proposed: loadAt(proposal.proposed, place),
  }));
}

function movesShown({ retailers, lines, territories, proposal }: Compared): ProposedMove[] {
  const byId = new Map(retailers.map((one, place) => [one.id, { one, place }]));
  const sentences = moveSentences(proposal, (place) => lines[place]?.areaId ?? -1);
  return proposal.moves.flatMap(({ retailer, fromPlace, toPlace, ...why }, at) => {
    const [known, from, to] = [byId.get(retailer), lines[fromPlace], lines[toPlace]];
    if (known === undefined || from === undefined || to === undefined) return [];
    return [
      {
        id: retailer,
        licence: known.one.licenceCode,
        name: known.one.name,
        from: from.lineName,
        to: to.lineName,
        fromLine: from.lineCode,
        toLine: to.lineCode,
        ...why,
        potentialCnyCents: territories.retailers[known.place]?.potentialCnyCents ?? 0,
        reason: sentences[at] ?? unsaid,
      },
    ];
  });
}

function placesShown({ retailers, territories, proposal }: Compared): TerritoriesAnswer["places"] {
  const toOf = new Map(proposal.moves.map(({ retailer, toPlace }) => [retailer, toPlace]));
  return retailers.flatMap(({ id, name, longitude, latitude }, place) => {
    if (longitude === null || latitude === null) return [];
    const from = territories.retailers[place]?.linePlace ?? 0;
    return [{ id, name, longitude, latitude, from, to: toOf.get(id) ?? from }];
  });
}

/** The first day of the week that is looked at. */
export function dayIn({ cycle }: Situation): string {
  return isoOf(cycle);
}

/** A comparison in the company's own names. */
export function territoriesShown(
  compared: Compared,
): Omit<TerritoriesAnswer, "asOf" | "madeAt" | "area" | "settings"> {
  const { situation, proposal } = compared;
  const last = dayOf(situation.dataUntil);
  assert(last !== null, "the facts name days");
  return {
    cycle: dayIn(situation),
    dataUntil: isoOf(dayAfter(last, 6)),
    today: judged(proposal.today),
    proposed: judged(proposal.proposed),
    lines: linesShown(compared),
    moves: movesShown(compared),
    places: placesShown(compared),
    withoutPosition: proposal.withoutPosition,
  };
}
