import {
  problem,
  type Problem,
  reply,
  type Reply,
  type TerritoriesAnswer,
  type territoriesQuestion,
} from "@dongxiao/contract";
import {
  proposeTerritories,
  type Territories,
  territoryParameters,
  type TerritorySettings,
} from "@dongxiao/core/visits";
import { type Settings, settingsOf } from "@dongxiao/core/units";
import { type RetailerAsOf, withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import type { Asker } from "../indicators/plan.ts";
import { linesSeen } from "../indicators/seen.ts";
import { settingsWithin } from "../quality/check-asked.ts";
import { cyclesWithOrders } from "../queries/trade.ts";
import { cutSegments, type Segments } from "../week/cut-segments.ts";
import { depotsOn, everyWeeksOf, type PlaceKnown, positionOf } from "../week/field.ts";
import { type Situation, situationOf } from "../week/situation.ts";
import type { Workshop } from "../workshop.ts";
import { cycleIn } from "../wire/cycles.ts";
import { type AreaSeen, areasSeen } from "./areas-seen.ts";
import { type Compared, dayIn, territoriesShown } from "./territories-shown.ts";

type Question = z.output<typeof territoriesQuestion>;

type Refused = Problem<
  "setting-out-of-bounds" | "input-malformed" | "member-unknown" | "week-without-orders"
>;

/** Who asks for a comparison, and of which house. */
export interface TerritoryAsker extends Workshop {
  readonly eyes: Asker["eyes"];
}

/** What of the company is compared. */
interface Scope {
  readonly lines: readonly number[] | null;
  readonly areas: readonly AreaSeen[];
  readonly area: AreaSeen | null;
}

/** The lines of the retailers, each once, in the order of their codes. */
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

/** Holds what was chosen to the bounds of the settings. */
function settingsIn(given: Settings): Reply<Partial<TerritorySettings>> | Refused {
  const unknown = Object.keys(given).find((name) => !(name in territoryParameters));
  if (unknown !== undefined) return problem("input-malformed", { why: unknown });
  return settingsWithin(territoryParameters, given);
}

async function scopeOf({ books, eyes }: TerritoryAsker, { area: code }: Question) {
  return withEyes(books, eyes, async (trx): Promise<Reply<Scope> | Refused> => {
    const lines = await linesSeen(trx);
    const areas = await areasSeen(trx, lines);
    const area = code === undefined ? null : areas.find((one) => one.code === code);
    if (area === undefined)
      return problem("member-unknown", { dimension: "area", member: code ?? "" });
    return reply({ lines, areas, area });
  });
}

async function compared(
  { books, facts }: TerritoryAsker,
  situation: Situation,
  { lines: seen, areas, area }: Scope,
  chosen: Partial<TerritorySettings>,
): Promise<Compared> {
  const retailers = situation.retailers.filter(
    ({ id, lineId, areaId }) =>
      situation.active.has(id) &&
      (seen === null || seen.includes(lineId)) &&
      (area === null || areaId === area.id),
  );
  const lines = linesOf(retailers);
  const segments = await cutSegments(facts, situation);
  const depots = await depotsOn(books.owner, dayIn(situation));
  const territories = territoriesOf(retailers, lines, segments, depots);
  const proposal = proposeTerritories(territories, chosen);
  return { situation, retailers, lines, areas, territories, proposal };
}

/**
 * Compares lines with lines of more even work and potential, as of a day, within what the asker sees: segments give the
 * visits, the last whole months the potential. Nothing is changed.
 */
export async function compareTerritories(
  asker: TerritoryAsker,
  question: Question,
): Promise<Reply<TerritoriesAnswer> | Refused> {
  const settings = settingsIn(question.settings);
  if (!settings.ok) return settings;
  const scope = await scopeOf(asker, question);
  if (!scope.ok) return scope;
  const [newest] = await cyclesWithOrders(asker.facts, "1");
  const cycle = question.asOf === undefined ? newest : cycleIn(question.asOf);
  const situation = cycle === undefined ? null : await situationOf(asker, cycle);
  if (situation === null) return problem("week-without-orders", { cycle: cycle ?? "-" });
  const found = await compared(asker, situation, scope.value, settings.value);
  return reply({
    ...territoriesShown(found),
    asOf: question.asOf ?? dayIn(situation),
    madeAt: asker.clock.now().toISOString(),
    area: scope.value.area?.code ?? null,
    settings: settingsOf(territoryParameters, settings.value),
  });
}
