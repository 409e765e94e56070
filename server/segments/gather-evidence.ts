import {
  compileLineCyclesSql,
  compileStandingSql,
  compileTurnoverSql,
  type EvidenceField,
  type FactsWindow,
  metresToNearest,
  type RetailerEvidence,
  turnoverOf,
} from "@dongxiao/core/retailers";
import { isOnEarth, type Position } from "@dongxiao/core/units";
import type { RetailerAsOf } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

/** Where a line is driven from, as the books know it. */
export interface LineDepot {
  readonly lineId: number;
  readonly depotLongitude: number | null;
  readonly depotLatitude: number | null;
}

/** Who is asked about, and what the books say of them. */
export interface Subjects {
  readonly retailers: readonly RetailerAsOf[];
  readonly depots: readonly LineDepot[];
}

interface Standing {
  readonly retailer: number;
  readonly since_first: number;
  readonly since_last: number;
}

/** Gathers what some fields of the evidence say of each retailer; the facts are asked for these fields only. */
export async function gatherEvidence(
  facts: Facts,
  { retailers, depots }: Subjects,
  fields: readonly EvidenceField[],
  window: FactsWindow,
): Promise<readonly RetailerEvidence[]> {
  const reads = (...some: EvidenceField[]): boolean => some.some((one) => fields.includes(one));
  const turnover = await byKey(facts, compileTurnoverSql("order_line", fields, window), "retailer");
  const standing = reads("cyclesSinceFirst", "cyclesSinceLast")
    ? await facts.ask<Standing>(compileStandingSql("order_line", window.newest))
    : [];
  const lines = reads("lineCycles")
    ? await byKey(facts, compileLineCyclesSql("order_line", window), "line")
    : new Map<number, Row>();
  const since = new Map(standing.map((one) => [one.retailer, one]));
  const centres = reads("depotMetres") ? centresOf(retailers, depots) : [];
  return retailers.map((retailer) => ({
    retailer: retailer.id,
    licenceState: retailer.licenceState,
    ...turnoverOf(turnover.get(retailer.id), window.months),
    lineCycles: lines.get(retailer.lineId)?.["cycles"] ?? 0,
    cyclesSinceFirst: since.get(retailer.id)?.since_first ?? null,
    cyclesSinceLast: since.get(retailer.id)?.since_last ?? null,
    businessType: retailer.businessType,
    marketType: retailer.marketType,
    longitude: retailer.longitude,
    latitude: retailer.latitude,
    depotMetres: metresToNearest(positionOf(retailer), centres),
  }));
}

type Row = Readonly<Record<string, number>>;

async function byKey(facts: Facts, sql: string, key: string): Promise<Map<number, Row>> {
  const rows = await facts.ask<Row>(sql);
  return new Map(rows.map((row) => [row[key] ?? 0, row]));
}

function positionOf({
  longitude,
  latitude,
}: Pick<RetailerAsOf, "longitude" | "latitude">): Position | null {
  if (longitude === null || latitude === null) return null;
  return isOnEarth({ longitude, latitude }) ? { longitude, latitude } : null;
}

/** The depot of each line; the middle of its retailers where it has none. */
function centresOf(
  retailers: readonly RetailerAsOf[],
  depots: readonly LineDepot[],
): readonly Position[] {
  const depotOf = new Map(
    depots.map(({ lineId, depotLongitude, depotLatitude }) => [
      lineId,
      positionOf({ longitude: depotLongitude, latitude: depotLatitude }),
    ]),
  );
  return [...Map.groupBy(retailers, ({ lineId }) => lineId)].flatMap(([lineId, members]) => {
    const centre = depotOf.get(lineId) ?? middleOf(members);
    return centre === null ? [] : [centre];
  });
}

function middleOf(members: readonly RetailerAsOf[]): Position | null {
  const placed = members.map(positionOf).filter((place) => place !== null);
  if (placed.length === 0) return null;
  const mean = (of: (place: Position) => number): number =>
    placed.reduce((sum, place) => sum + of(place), 0) / placed.length;
  return {
    longitude: mean(({ longitude }) => longitude),
    latitude: mean(({ latitude }) => latitude),
  };
}
