import type { RetailerData } from "./retailer-data.ts";

/** One stretch of a retailer's registration. */
export type Span = RetailerData["history"][number];

/** The attributes that a registration may change. */
export const attributes = [
  "name",
  "line",
  "businessType",
  "marketType",
  "tradeArea",
  "sizeClass",
  "tier",
  "target",
  "address",
  "phone",
  "routeOrder",
] as const satisfies readonly (keyof Span)[];

/** One such attribute. */
export type Attribute = (typeof attributes)[number];

/** A stretch with what changed when it began; the first one changed nothing. */
export interface Change {
  readonly span: Span;
  readonly before: Span | undefined;
  readonly changed: readonly Attribute[];
}

/** The registration as a list of changes, newest first. */
export function changesOf(history: readonly Span[]): readonly Change[] {
  const inOrder = history.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder
    .map((span, place) => {
      const before = inOrder[place - 1];
      const changed =
        before === undefined ? [] : attributes.filter((name) => span[name] !== before[name]);
      return { span, before, changed };
    })
    .toReversed();
}
