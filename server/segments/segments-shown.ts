import type { SegmentRow, SegmentsAnswer, segmentsQuestion } from "@dongxiao/contract";
import { crossTable, type SegmentAssignment, segmentTable } from "@dongxiao/core/retailers";
import type { RetailerAsOf } from "@dongxiao/store/books";
import type { z } from "zod";

import { groupNames, groupOf } from "./groups.ts";
import type { SegmentsAsked } from "./segments-asked.ts";

type Question = z.output<typeof segmentsQuestion>;

/** One retailer with its segment, for the table and the list. */
export interface Placed extends SegmentAssignment {
  readonly known: RetailerAsOf;
  readonly monthlyMeanCnyCents: number;
}

/** The table of segments, whole and by group. */
export function tablesOf(
  placed: readonly Placed[],
  { by }: Question,
  { definition }: SegmentsAsked,
): Pick<SegmentsAnswer, "by" | "retailers" | "lines" | "groups"> {
  const names = Object.keys(definition.segments);
  const groups = crossTable(names, placed, ({ known }) => groupOf(by, known));
  return {
    by,
    retailers: placed.length,
    lines: [...segmentTable(names, placed)],
    groups: groups.map(({ group, lines }) => ({
      group,
      name: groupNames(by, group),
      lines: [...lines],
    })),
  };
}

/** The retailers of the segment that is asked for, those that bring most first. */
export function listOf(
  placed: readonly Placed[],
  { by, top, segment: wanted }: Question,
  { definition }: SegmentsAsked,
): Pick<SegmentsAnswer, "listed" | "rows"> {
  const listed = placed
    .filter((one) => wanted === undefined || (one.segment ?? "none") === wanted)
    .toSorted((a, b) => b.monthlyMeanCnyCents - a.monthlyMeanCnyCents || a.retailer - b.retailer);
  const measures = Object.keys(definition.measures);
  const rowOf = ({ known, figures, ...own }: Placed): SegmentRow => ({
    id: known.id,
    code: known.licenceCode,
    name: known.name,
    line: known.lineName,
    group: groupOf(by, known),
    segment: own.segment,
    segmentCode: own.code,
    monthlyMeanCnyCents: own.monthlyMeanCnyCents,
    figures: measures.map((name) => figures[name] ?? null),
    reason: own.reason,
  });
  return { listed: listed.length, rows: listed.slice(0, top).map(rowOf) };
}
