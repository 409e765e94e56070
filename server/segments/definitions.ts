import type { SegmentationShown } from "@dongxiao/contract";
import { type AnySegmentation, type FieldCard, segmentations } from "@dongxiao/core/retailers";

import { spelled } from "../indicators/spelling.ts";
import { isWhole } from "../quality/check-asked.ts";

/** Every segmentation by its spelled name. */
export const segmentationsBySpelling: ReadonlyMap<string, AnySegmentation> = new Map(
  Object.entries<AnySegmentation>(segmentations).map(([id, one]) => [spelled(id), one]),
);

type Shown = SegmentationShown["looksAt"];

function shown(fields: Readonly<Partial<Record<string, FieldCard>>>): Shown {
  return Object.entries(fields).flatMap(([id, card]) =>
    card === undefined ? [] : [{ id, titles: card.titles, unit: card.unit }],
  );
}

/** A segmentation as people read it. */
export function segmentationShownOf(id: string, definition: AnySegmentation): SegmentationShown {
  const { titles, formula, source, version, parameters, looksAt, measures, segments } = definition;
  return {
    id,
    version,
    titles,
    formula,
    source,
    parameters: Object.entries(parameters).map(([name, one]) => ({
      id: name,
      ...one,
      isWhole: isWhole(one),
    })),
    looksAt: shown(looksAt),
    measures: shown(measures),
    segments: Object.entries(segments).map(([name, card]) => ({
      id: name,
      titles: card.titles,
      traits: card.traits ?? null,
      visit: card.visit ?? null,
    })),
  };
}

/** Every segmentation as people read it. */
export function everySegmentation(): readonly SegmentationShown[] {
  return [...segmentationsBySpelling].map(([id, definition]) =>
    segmentationShownOf(id, definition),
  );
}
