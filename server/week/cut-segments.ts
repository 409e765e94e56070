import type { Brief } from "@dongxiao/contract";
import { segment, segmentTable } from "@dongxiao/core/retailers";
import { settingsOf, type Titles } from "@dongxiao/core/units";
import type { Facts } from "@dongxiao/store/facts";

import { gatherEvidence } from "../segments/gather-evidence.ts";
import { chosen } from "./definitions.ts";
import type { Situation } from "./situation.ts";

/** One retailer's segment and why. */
export interface WeekSegment {
  readonly retailerId: number;
  readonly segment: string;
  readonly reason: { readonly sentence: Titles } & Readonly<Record<string, unknown>>;
}

/** Every retailer's segment by its last whole months, and how much each segment brings. */
export interface Segments {
  readonly assignments: readonly WeekSegment[];
  readonly bySegment: Brief["segments"];
  readonly segmentOf: ReadonlyMap<number, string>;
  /** CNY cents. */
  readonly monthlyMeanOf: ReadonlyMap<number, number>;
}

/** Cuts the active retailers into segments. */
export async function cutSegments(facts: Facts, week: Situation): Promise<Segments> {
  const placed = await placedIn(facts, week);
  const names = Object.keys(chosen.segmentation.definition.segments);
  return {
    assignments: placed.map(({ retailer, segment: name, reason, figures }) => ({
      retailerId: retailer,
      segment: name,
      reason: { sentence: reason, ...figures },
    })),
    bySegment: segmentTable(names, placed).flatMap(
      ({ segment: name, retailers, monthlyMeanCnyCents, share }) =>
        name === null ? [] : [{ segment: name, retailers, monthlyMeanCnyCents, share: share ?? 0 }],
    ),
    segmentOf: new Map(placed.map((one) => [one.retailer, one.segment])),
    monthlyMeanOf: new Map(placed.map((one) => [one.retailer, one.monthlyMeanCnyCents])),
  };
}

/** Whoever stands in a segment, with what it brings a month. */
async function placedIn(facts: Facts, week: Situation) {
  const { definition } = chosen.segmentation;
  const window = definition.windowOf(settingsOf(definition.parameters));
  const subjects = { retailers: week.retailers, depots: [] };
  const evidence = await gatherEvidence(facts, subjects, ["monthlyCnyCents"], {
    ...window,
    newest: week.cycle,
  });
  return segment(definition, evidence).flatMap(({ segment: name, ...one }) => {
    const monthlyMeanCnyCents = one.figures["monthlyMeanCnyCents"] ?? 0;
    return name === null ? [] : [{ ...one, segment: name, monthlyMeanCnyCents }];
  });
}
