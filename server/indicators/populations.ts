import type { Circumstances, CutId, Filter, Place } from "@dongxiao/core/indicators";
import { cuts as allCuts } from "@dongxiao/core/indicators";
import { isOpen, type LicenceState, licenceStates } from "@dongxiao/core/retailers";
import { holds, type Trx } from "@dongxiao/store/books";
import { type RawBuilder, sql } from "kysely";

/** How many active retailers, lines and areas a place has. */
interface Counts {
  readonly at: Place;
  readonly retailers: number;
  readonly targets: number;
  readonly lines: number;
  readonly areas: number;
}

/** Whose active retailers are counted, on which days. */
export interface PopulationQuestion {
  /** The first days of the measured periods. */
  readonly days: readonly string[];
  readonly cuts: readonly CutId[];
  readonly only: readonly Filter[];
  /** Retailers are grouped as they stood on this day; on the counted day itself when left out. */
  readonly asOf?: string;
  /** SKUs that only target retailers may order. */
  readonly targetOnly: ReadonlySet<number>;
}

/** The active retailers of every place on one day. */
export type Population = Pick<
  Circumstances<Place>,
  "population" | "eligible" | "lines" | "areas"
> & {
  /** The places that have an active retailer; of cuts by goods, nothing is known here. */
  readonly places: readonly Place[];
};

const columns: Readonly<Partial<Record<CutId, RawBuilder<unknown>>>> = {
  line: sql`s.line_id`,
  area: sql`coalesce(l.parent_id, 0)`,
  department: sql`coalesce(d.id, 0)`,
  businessType: sql`s.business_type`,
  marketType: sql`s.market_type`,
  tradeArea: sql`s.trade_area`,
  sizeClass: sql`s.size_class`,
  tier: sql`s.tier`,
  target: sql`s.target::int`,
  retailer: sql`s.retailer_id`,
};

/** The states of a licence in which a retailer is counted. */
export const countedStates: readonly string[] = (
  Object.keys(licenceStates) as LicenceState[]
).filter((state) => isOpen(state, "population"));

/** The condition that a retailer stands where the filters say; who is sold to does not depend on what is sold. */
function conditions(only: readonly Filter[]): RawBuilder<unknown> {
  const parts = only.flatMap(({ cut, members }) => {
    const column = columns[cut];
    return column === undefined ? [] : [sql`${column} = any(${[...members]})`];
  });
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

/**
 * Counts active retailers by place on each day, within a transaction's eyes. Goods have no part in it: a place that
 * names a SKU has the retailers of the place without it.
 */
export async function populationsOn(
  trx: Trx,
  { days, cuts, only, asOf, targetOnly }: PopulationQuestion,
): Promise<ReadonlyMap<string, Population>> {
  const own = cuts.filter((cut) => allCuts[cut].by === "retailers");
  const named = own.map((cut, place) => sql`${columns[cut]} as ${sql.ref(`m${place}`)}`);
  const grouped = own.map((_, place) => sql.ref(`m${place}`));
  const stood = asOf === undefined ? sql.ref("v.day") : sql`${asOf}::date`;
  const { rows } = await sql<Record<string, string | number>>`
    select v.day::text as day, ${sql.join([...named, sql`count(*)::int as retailers`])},
      (count(*) filter (where s.target))::int as targets,
      count(distinct s.line_id)::int as lines, count(distinct l.parent_id)::int as areas
    from unnest(${[...days]}::date[]) as v(day)
    join licence c on ${holds("c.during", sql.ref("v.day"))} and c.state = any(${[...countedStates]})
    join retailer_span s on s.retailer_id = c.retailer_id and ${holds("s.during", stood)}
    join org_unit l on l.id = s.line_id
    left join org_unit d on d.kind = 'county' and l.path <@ d.path
    where ${conditions(only)}
    group by ${sql.join([sql.ref("v.day"), ...grouped])}`.execute(trx);
  const byDay = Map.groupBy(rows, ({ day }) => String(day));
  return new Map(
    days.map((day) => {
      const counted = (byDay.get(day) ?? []).map((row) => ({
        at: own.map((_, place) => row[`m${place}`] ?? 0),
        retailers: Number(row["retailers"]),
        targets: Number(row["targets"]),
        lines: Number(row["lines"]),
        areas: Number(row["areas"]),
      }));
      return [day, populationOf(cuts, counted, targetOnly)];
    }),
  );
}

function populationOf(
  cuts: readonly CutId[],
  counted: readonly Counts[],
  targetOnly: ReadonlySet<number>,
): Population {
  const ofRetailers = cuts.map((cut) => allCuts[cut].by === "retailers");
  const key = (at: Place): string => JSON.stringify(at);
  const whole = (at: Place): string => key(at.filter((_, place) => ofRetailers[place] === true));
  const byPlace = new Map(counted.map((counts) => [key(counts.at), counts]));
  const none = { retailers: 0, targets: 0, lines: 0, areas: 0 };
  const at = (place: Place): Omit<Counts, "at"> => byPlace.get(whole(place)) ?? none;
  const sku = cuts.indexOf("sku");
  const hasTargets = counted.some(({ targets }) => targets > 0);
  return {
    population: (place) => at(place).retailers,
    eligible: (place) => {
      const isBound = sku >= 0 && hasTargets && targetOnly.has(Number(place[sku]));
      return isBound ? at(place).targets : at(place).retailers;
    },
    lines: (place) => at(place).lines,
    areas: (place) => at(place).areas,
    places: ofRetailers.every(Boolean) ? counted.map((counts) => counts.at) : [],
  };
}
