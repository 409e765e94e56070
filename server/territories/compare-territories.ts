import { problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import {
  type Division,
  proposeTerritories,
  type Territories,
  territoryParameters,
  type TerritorySettings,
} from "@dongxiao/core/visits";
import { isoOf } from "@dongxiao/core/units";
import type { RetailerAsOf } from "@dongxiao/store/books";

import { settingsWithin } from "../quality/check-asked.ts";
import { cutSegments, type Segments } from "../week/cut-segments.ts";
import { depotsOn, everyWeeksOf, type PlaceKnown, positionOf } from "../week/field.ts";
import { type Situation, situationOf } from "../week/situation.ts";
import type { Workshop } from "../workshop.ts";

/** One line today and as it is proposed. */
export interface ComparedLine {
  readonly line: string;
  readonly name: string;
  readonly today: Division["loads"][number];
  readonly proposed: Division["loads"][number];
}

/** One retailer that would change its line. */
export interface ProposedMove {
  readonly licence: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly newNeighbours: number;
  readonly oldNeighbours: number;
  readonly neighbours: number;
  readonly minutes: number;
}

type Judged = Omit<Division, "loads">;

/** Today's lines beside a proposal, in the company's own names. */
export interface ComparedTerritories {
  readonly cycle: string;
  readonly today: Judged;
  readonly proposed: Judged;
  readonly lines: readonly ComparedLine[];
  readonly moves: readonly ProposedMove[];
  readonly withoutPosition: number;
}

/** The lines of the active retailers, each once, in the order of their codes. */
function linesOf(retailers: readonly RetailerAsOf[]): RetailerAsOf[] {
  const first = new Map(retailers.map((one) => [one.lineId, one]));
  return [...first.values()].toSorted((a, b) => (a.lineCode < b.lineCode ? -1 : 1));
}

function territoriesOf(
  retailers: readonly RetailerAsOf[],
  lines: readonly RetailerAsOf[],
  { segmentOf, monthlyMeanOf }: Segments,
  depots: ReadonlyMap<number, PlaceKnown>,
): Territories {
  const placeOf = new Map(lines.map(({ lineId }, place) => [lineId, place]));
  return {
    lines: lines.map(({ lineId, areaId }) => ({
      line: lineId,
      department: areaId ?? -1,
      depot: positionOf(depots.get(lineId)),
    })),
    retailers: retailers.map((one) => ({
      retailer: one.id,
      linePlace: placeOf.get(one.lineId) ?? 0,
      position: positionOf(one),
      everyWeeks: everyWeeksOf(segmentOf.get(one.id) ?? "C"),
      potentialCnyCents: Math.max(0, monthlyMeanOf.get(one.id) ?? 0),
    })),
  };
}

function judged({ spread, potentialSpread, contiguity }: Division): Judged {
  return { spread, potentialSpread, contiguity };
}

async function compared(
  { books, facts }: Workshop,
  situation: Situation,
  chosen: Partial<TerritorySettings>,
): Promise<ComparedTerritories> {
  const active = situation.retailers.filter(({ id }) => situation.active.has(id));
  const lines = linesOf(active);
  const segments = await cutSegments(facts, situation);
  const depots = await depotsOn(books.owner, isoOf(situation.cycle));
  const { today, proposed, moves, withoutPosition } = proposeTerritories(
    territoriesOf(active, lines, segments, depots),
    chosen,
  );
  const byId = new Map(active.map((one) => [one.id, one]));
  const nameOf = (place: number): string => lines[place]?.lineName ?? "";
  return {
    cycle: isoOf(situation.cycle),
    today: judged(today),
    proposed: judged(proposed),
    lines: lines.flatMap(({ lineCode, lineName }, place) => {
      const [now, then] = [today.loads[place], proposed.loads[place]];
      if (now === undefined || then === undefined) return [];
      return [{ line: lineCode, name: lineName, today: now, proposed: then }];
    }),
    moves: moves.map(({ retailer, fromPlace, toPlace, ...why }) => ({
      licence: byId.get(retailer)?.licenceCode ?? "",
      name: byId.get(retailer)?.name ?? "",
      from: nameOf(fromPlace),
      to: nameOf(toPlace),
      ...why,
    })),
    withoutPosition,
  };
}

/**
 * Compares a company's lines with lines of more even work and potential, as of a week: segments give the visits, the last
 * whole months the potential. Nothing is changed.
 */
export async function compareTerritories(
  workshop: Workshop,
  cycle: string,
  chosen: Readonly<Record<string, number>>,
): Promise<Reply<ComparedTerritories> | Problem> {
  const unknown = Object.keys(chosen).find((name) => !(name in territoryParameters));
  if (unknown !== undefined) return problem("input-malformed", { why: unknown });
  const settings = settingsWithin(territoryParameters, chosen);
  if (!settings.ok) return settings;
  const situation = await situationOf(workshop, cycle);
  if (situation === null) return problem("week-without-orders", { cycle });
  return reply(await compared(workshop, situation, settings.value));
}
