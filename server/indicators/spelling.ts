import { type DimensionId, dimensionIds } from "@dongxiao/contract";
import {
  type AnyComposite,
  composites,
  type CutId,
  cuts,
  type Indicator,
  indicators,
} from "@dongxiao/core/indicators";

/** `onShelfRate` as the wire and the command line spell it: `on-shelf-rate`. */
export function spelled(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every indicator by its spelled name. */
export const indicatorsBySpelling: ReadonlyMap<string, Indicator> = new Map(
  Object.entries(indicators).map(([id, indicator]) => [spelled(id), indicator]),
);

/** Every composite by its spelled name. */
export const compositesBySpelling: ReadonlyMap<string, AnyComposite> = new Map(
  Object.entries(composites).map(([id, composite]) => [spelled(id), composite]),
);

const cutIds = new Map<string, CutId>(
  (Object.keys(cuts) as CutId[]).map((cut) => [spelled(cut), cut]),
);

/** The cut of a dimension; people may also write it as code does. */
export function cutSpelled(text: string): CutId | null {
  return cutIds.get(spelled(text)) ?? null;
}

/** How a cut is spelled. */
export function dimensionOf(cut: CutId): DimensionId {
  const found = dimensionIds.find((id) => id === spelled(cut));
  if (found === undefined) throw new Error(`${cut} has a spelling`);
  return found;
}
