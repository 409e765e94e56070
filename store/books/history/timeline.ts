import { assert } from "@dongxiao/core/units";

/** What holds from a day on, until the next entry begins. */
export interface Entry<Attributes> {
  readonly from: string;
  readonly attributes: Attributes;
  /** The import that said so; null when a person did. */
  readonly importId: number | null;
}

/** One subject's history: entries by day, without a gap; the last one holds still. */
export type Timeline<Attributes> = readonly Entry<Attributes>[];

/** Something that becomes known: from this day on, these attributes are so. */
export interface Change<Attributes> {
  readonly fromDay: string;
  readonly attributes: Partial<Attributes>;
  readonly importId: number | null;
}

type Columns<Attributes> = readonly (keyof Attributes)[];

/**
 * Each attribute is a step function of time. A change sets it from its day up to the day on which that same
 * attribute is known to have changed next; so a correction of the past does not undo what came later.
 */
export function changed<Attributes>(
  columns: Columns<Attributes>,
  timeline: Timeline<Attributes>,
  change: Change<Attributes>,
): Timeline<Attributes> {
  const { fromDay: from, importId } = change;
  const at = timeline.findLastIndex((entry) => entry.from <= from);
  const base = timeline[Math.max(at, 0)];
  const attributes: Partial<Attributes> = { ...base?.attributes, ...change.attributes };
  assert(isWhole(columns, attributes), "the first entry of a history says everything");
  const entry = { from, attributes, importId };
  if (at === -1 || base === undefined) return merged(columns, [entry, ...timeline]);
  const head = timeline.slice(0, base.from < from ? at + 1 : at);
  const tail = carried(columns, base.attributes, attributes, timeline.slice(at + 1));
  return merged(columns, [...head, entry, ...tail]);
}

/** Carries new values into the later entries, each until its own attribute changes for another reason. */
function carried<Attributes>(
  columns: Columns<Attributes>,
  before: Attributes,
  after: Attributes,
  later: Timeline<Attributes>,
): Timeline<Attributes> {
  let carrying = columns.filter((column) => before[column] !== after[column]);
  return later.map((entry) => {
    carrying = carrying.filter((column) => entry.attributes[column] === before[column]);
    const attributes = { ...entry.attributes };
    for (const column of carrying) attributes[column] = after[column];
    return { ...entry, attributes };
  });
}

/** Joins neighbours that say the same; the earlier one keeps its origin. */
function merged<Attributes>(
  columns: Columns<Attributes>,
  timeline: Timeline<Attributes>,
): Timeline<Attributes> {
  return timeline.filter((entry, i) => {
    const before = timeline[i - 1];
    return before === undefined || !saysTheSame(columns, before, entry);
  });
}

function saysTheSame<Attributes>(
  columns: Columns<Attributes>,
  one: Entry<Attributes>,
  other: Entry<Attributes>,
): boolean {
  return columns.every((column) => one.attributes[column] === other.attributes[column]);
}

function isWhole<Attributes>(
  columns: Columns<Attributes>,
  attributes: Partial<Attributes>,
): attributes is Attributes {
  return columns.every((column) => attributes[column] !== undefined);
}

/** The first day on which two histories differ; null when they never do. */
export function firstDifference<Attributes>(
  columns: Columns<Attributes>,
  one: Timeline<Attributes>,
  other: Timeline<Attributes>,
): string | null {
  for (let i = 0; i < Math.max(one.length, other.length); i += 1) {
    const [a, b] = [one[i], other[i]];
    if (a === undefined || b === undefined) return (a ?? b)?.from ?? null;
    if (a.from !== b.from || !saysTheSame(columns, a, b)) return a.from < b.from ? a.from : b.from;
  }
  return null;
}

/** What held on a day; null before the first entry. */
export function asOf<Attributes>(timeline: Timeline<Attributes>, day: string): Attributes | null {
  return timeline.findLast((entry) => entry.from <= day)?.attributes ?? null;
}
