import type { Brief } from "@dongxiao/contract";
import {
  compileMonthlyAmountsSql,
  segment,
  type SegmentAssignment,
} from "@dongxiao/core/retailers";
import { settingsOf, wholeColumn, wideColumn } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { chosen } from "./definitions.ts";
import type { Situation } from "./situation.ts";

/** Every retailer's segment by its last whole months, and how much each segment brings. */
export interface Segments {
  readonly assignments: readonly SegmentAssignment[];
  readonly bySegment: Brief["segments"];
  readonly segmentOf: ReadonlyMap<number, string>;
}

/** Cuts the active retailers, and whoever else bought in those months, into segments. */
export async function cutSegments(facts: Facts, week: Situation): Promise<Segments> {
  const { definition } = chosen.segmentation;
  const months = definition.monthsOf(settingsOf(definition.parameters));
  const rows = await facts.ask<Record<string, number>>(
    compileMonthlyAmountsSql("order_line", week.cycle, months),
  );
  const bought = new Map(rows.map((row) => [row["retailer"] ?? 0, row]));
  const known = new Set(week.retailers.map(({ id }) => id));
  const retailers = [...new Set([...week.active, ...bought.keys()])]
    .filter((id) => known.has(id))
    .toSorted((a, b) => a - b);
  const column = (month: number): Iterable<number> =>
    retailers.map((id) => bought.get(id)?.[`month_${month}`] ?? 0);
  const { assignments } = segment(definition, {
    retailer: wholeColumn<"retailer">(retailers),
    months: Array.from({ length: months }, (_, month) => wideColumn<"cny-cents">(column(month))),
  });
  return {
    assignments,
    bySegment: totalsOf(definition.segments, assignments),
    segmentOf: new Map(assignments.map((one) => [one.retailer, one.segment])),
  };
}

function totalsOf(
  names: readonly string[],
  assignments: readonly SegmentAssignment[],
): Brief["segments"] {
  const sum = (members: readonly SegmentAssignment[]): number =>
    members.reduce((total, { monthlyMeanCnyCents }) => total + monthlyMeanCnyCents, 0);
  const whole = sum(assignments);
  return names.map((name) => {
    const members = assignments.filter((one) => one.segment === name);
    const mean = sum(members);
    return {
      segment: name,
      retailers: members.length,
      monthlyMeanCnyCents: mean,
      share: whole === 0 ? 0 : mean / whole,
    };
  });
}
