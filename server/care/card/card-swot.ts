import type { RetailerCard, SwotSheet } from "@dongxiao/contract";

import type { Asker } from "../../indicators/plan.ts";
import { swotSheets } from "../../uplift/swot-sheet.ts";

/** How many sentences of each side a card has room for, those of the rules that come first. */
const linesOfSide = 4;

/** The SWOT of each retailer for its card; null where no rule has anything to say. */
export async function cardSwots(
  asker: Asker,
  ids: readonly number[],
  day: string,
): Promise<(id: number) => RetailerCard["swot"]> {
  const sheets = await swotSheets(asker, ids, day);
  return (id) => shownOn(sheets.get(id)?.swot ?? []);
}

function shownOn(lines: SwotSheet["swot"]): RetailerCard["swot"] {
  if (lines.length === 0) return null;
  const of = (side: SwotSheet["swot"][number]["quadrant"]) =>
    lines
      .filter(({ quadrant }) => quadrant === side)
      .slice(0, linesOfSide)
      .map(({ sentence }) => sentence);
  return {
    strengths: of("strength"),
    weaknesses: of("weakness"),
    opportunities: of("opportunity"),
    threats: of("threat"),
  };
}
