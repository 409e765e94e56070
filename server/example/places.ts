import { assert } from "@dongxiao/core/units";
import { sql } from "kysely";

import type { Workshop } from "../workshop.ts";
import type { ExamplePerson } from "./people.ts";

/** The unit or retailer that each kind of person works for, by its key. */
export type Places = Readonly<Record<ExamplePerson["over"], number>>;

/** What the topmost unit, the first line and its county are. */
async function unitsOf({ books }: Workshop): Promise<Omit<Places, "retailer">> {
  const { rows } = await sql<Omit<Places, "retailer">>`
    select root.id as province, county.id as county, line.id as line
    from org_unit line
    join org_unit county on county.kind = 'county' and county.path @> line.path
    join org_unit root on root.parent_id is null
    where line.kind = 'line' order by line.id limit 1`.execute(books.owner);
  const [units] = rows;
  assert(units !== undefined, "an example company has a line below a county");
  return units;
}

/** Weeks in which a retailer was watched come first, then weeks with orders, then what it spent. */
const longestHistory = `
  select retailer from (
    select retailer, cycle, 0 as watched, amount_cny_cents as amount
    from order_line where line = {line: UInt32}
    union all
    select retailer, cycle, 1 as watched, 0 as amount
    from observation where line = {line: UInt32}
  )
  group by retailer
  order by uniqExactIf(cycle, watched = 1) desc, uniqExactIf(cycle, watched = 0) desc,
    sum(amount) desc, retailer
  limit 1`;

/** The first line of a loaded company, what lies above it, and the retailer of that line with the longest history. */
export async function placesIn(workshop: Workshop): Promise<Places> {
  const units = await unitsOf(workshop);
  const [found] = await workshop.facts.ask<{ retailer: number }>(longestHistory, {
    line: units.line,
  });
  assert(found !== undefined, "somebody on the example's first line has ordered");
  return { ...units, retailer: found.retailer };
}
