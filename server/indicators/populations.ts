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

/** The days of one measured period, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whose active retailers are counted, in which periods. */
export interface PopulationQuestion {
  readonly periods: readonly Days[];
  readonly cuts: readonly CutId[];
  readonly only: readonly Filter[];
  /** Retailers are grouped as they stood on this day; as they stood in the period when left out. */
  readonly asOf?: string;
  /** SKUs that only target retailers may order. */
  readonly targetOnly: ReadonlySet<number>;
}

/** The active retailers of every place in one period. */
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

/** That a retailer stood there, and was active, on one and the same day of the period. */
const together = sql`greatest(lower(c.during), lower(s.during), v.day)
  < least(coalesce(upper(c.during), 'infinity'), coalesce(upper(s.during), 'infinity'), v.last + 1)`;

/** The condition that a retailer stands where the filters say; who is sold to does not depend on what is sold. */
function conditions(only: readonly Filter[]): RawBuilder<unknown> {
  const parts = only.flatMap(({ cut, members }) => {
    const column = columns[cut];
    return column === undefined ? [] : [sql`${column} = any(${[...members]})`];
  });
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}

/**
 * Counts active retailers by place in each period, within a transaction's eyes: a retailer is counted that was active on
 * some day of it, wherever it stood then, as its rows are. So nobody can order who is not counted, and a retailer that moved is
 * counted in both places, as its orders are, and once in the whole. Goods have no part in it: a place that names a SKU has
 * the retailers of the place without it.
 *
 * @returns by the first day of each period
 */
export async function populationsOn(
  trx: Trx,
  { periods, cuts, only, asOf, targetOnly }: PopulationQuestion,
): Promise<ReadonlyMap<string, Population>> {
  const own = cuts.filter((cut) => allCuts[cut].by === "retailers");
  const named = own.map((cut, place) => sql`${columns[cut]} as ${sql.ref(`m${place}`)}`);
  const grouped = own.map((_, place) => sql.ref(`m${place}`));
  const stood = asOf === undefined ? together : holds("s.during", asOf);
  const [froms, tos] = [periods.map(({ from }) => from), periods.map(({ to }) => to)];
  const { rows } = await sql<Record<string, string | number>>`
    select v.day::text as day, ${sql.join([...named, sql`count(distinct c.retailer_id)::int as retailers`])},
      (count(distinct c.retailer_id) filter (where s.target))::int as targets,
      count(distinct s.line_id)::int as lines, count(distinct l.parent_id)::int as areas
    from unnest(${froms}::date[], ${tos}::date[]) as v(day, last)
    join licence c on c.state = any(${[...countedStates]})
      and lower(c.during) <= v.last and coalesce(upper(c.during), 'infinity') > v.day
    join retailer_span s on s.retailer_id = c.retailer_id and ${stood}
    join org_unit l on l.id = s.line_id
    left join org_unit d on d.kind = 'county' and l.path <@ d.path
    where ${conditions(only)}
    group by ${sql.join([sql.ref("v.day"), ...grouped])}`.execute(trx);
  const byDay = Map.groupBy(rows, ({ day }) => String(day));
  return new Map(
    froms.map((day) => {
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
