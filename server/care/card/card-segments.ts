import type { RetailerCard } from "@dongxiao/contract";

import type { Asker } from "../../indicators/plan.ts";
import { placedBy } from "../../segments/segments.ts";

/** The segmentations that a card shows: by ability and willingness, and by three months' turnover. */
const shown = ["ability-by-willingness", "abc-by-three-month-mean"] as const;

type Segments = RetailerCard["segments"];

/** How retailers are cut on a day, by retailer; nothing before there are orders to cut by. */
export async function cardSegments(asker: Asker, day: string): Promise<(id: number) => Segments> {
  const all = await Promise.all(shown.map((id) => segmentsBy(asker, id, day)));
  return (id) => all.flatMap((of) => of(id));
}

async function segmentsBy(
  asker: Asker,
  id: string,
  asOf: string,
): Promise<(id: number) => Segments> {
  const outcome = await placedBy(asker, { id, asOf, settings: {} });
  if (!outcome.ok) return () => [];
  const { definition, placed } = outcome.value;
  const byRetailer = new Map(placed.map((one) => [one.retailer, one]));
  return (retailer) => {
    const own = byRetailer.get(retailer);
    if (own === undefined) return [];
    const segment =
      own.segment === null ? null : (definition.segments[own.segment]?.titles ?? null);
    return [{ id, titles: definition.titles, asOf, segment, reason: own.reason }];
  };
}
