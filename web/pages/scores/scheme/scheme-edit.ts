import {
  markIn,
  measureNamed,
  scoreMarks,
  type ScoreMeasureId,
  scoreMeasures,
} from "@dongxiao/core/retailers";

import type { ItemEdited, SchemeEdited } from "../score-data.ts";

/** Every measure and every mark by the name that an item calls it by. */
export const measureNames: readonly string[] = [
  ...(Object.keys(scoreMeasures) as ScoreMeasureId[]),
  ...Object.keys(scoreMarks).map((id) => `mark:${id}`),
];

/** Gives one item other values; its bands and codes go with the most points. */
export function changedItem(
  scheme: SchemeEdited,
  id: string,
  change: Partial<ItemEdited>,
): SchemeEdited {
  const items = scheme.items.map((item) => {
    if (item.id !== id) return item;
    const { mostPoints = item.mostPoints } = change;
    const how = change.how ?? scaled(item.how, mostPoints / item.mostPoints, mostPoints);
    return { ...item, ...change, how };
  });
  return { ...scheme, items };
}

/** Points times a factor, the highest of them exactly the most. */
function scaled(how: ItemEdited["how"], times: number, most: number): ItemEdited["how"] {
  const of = (points: number): number => Math.min(most, Math.round(points * times));
  if (how.form === "bands")
    return { ...how, bands: how.bands.map((band) => ({ ...band, points: of(band.points) })) };
  if (how.form === "codes") {
    const points = Object.entries(how.points).map(([code, own]) => [code, of(own)] as const);
    return { ...how, points: Object.fromEntries(points) };
  }
  return how;
}

/** Leaves an item out; a head without items goes with it. */
export function withoutItem(scheme: SchemeEdited, id: string): SchemeEdited {
  const items = scheme.items.filter((item) => item.id !== id);
  const heads = scheme.heads.filter((head) => items.some((item) => item.head === head.id));
  return { ...scheme, items, heads };
}

/** Adds an item of 5 points for a measure under a head; a scheme that has it already stays as it is. */
export function withItem(scheme: SchemeEdited, head: string, name: string): SchemeEdited {
  const measure = measureNamed(name);
  const id = markIn(name) ?? name;
  if (measure === null || scheme.items.some((item) => item.id === id)) return scheme;
  const mostPoints = 500;
  const how = startOf(name, measure.better, mostPoints);
  const missing = { as: "others" } as const;
  const { titles } = measure;
  const item: ItemEdited = {
    id,
    titles: { ...titles },
    head,
    measure: name,
    mostPoints,
    how,
    missing,
  };
  return { ...scheme, items: [...scheme.items, item] };
}

function startOf(
  name: string,
  better: "more" | "less" | "neither",
  most: number,
): ItemEdited["how"] {
  if (better === "neither") return { form: "codes", points: { shopping: most } };
  const mark = new Map<string, { readonly most: number }>(Object.entries(scoreMarks)).get(
    markIn(name) ?? "",
  );
  if (mark !== undefined) return { form: "linear", none: 0, full: mark.most };
  return better === "more"
    ? { form: "linear", none: 0, full: 1 }
    : { form: "linear", none: 1, full: 0 };
}

/** Moves where a grade begins. */
export function changedGrade(scheme: SchemeEdited, code: string, least: number): SchemeEdited {
  const grades = scheme.grading.grades.map((grade) =>
    grade.code === code ? { ...grade, least } : grade,
  );
  return { ...scheme, grading: { ...scheme.grading, grades } };
}

/** Values are shown as percent where they are shares. */
export function shownTimes(name: string): number {
  return measureNamed(name)?.unit === "ratio" ? 100 : 1;
}

/** Writes bands as people type them: `6:1, 12:2`, values as shown and points whole or with two decimals. */
export function bandsText(bands: Bands, times: number): string {
  return bands.map(({ edge, points }) => `${rounded(edge * times)}:${points / 100}`).join(", ");
}

type Bands = Extract<ItemEdited["how"], { form: "bands" }>["bands"];

/** Reads such bands; null when they cannot be read. */
export function bandsIn(text: string, times: number): Bands | null {
  const bands = text.split(/[,，]/).map((part) => {
    const [edge = "", points = "", ...more] = part.split(/[:：]/).map((word) => word.trim());
    const isRead = edge !== "" && points !== "" && more.length === 0;
    return {
      edge: isRead ? rounded(Number(edge) / times) : Number.NaN,
      points: Math.round(Number(points) * 100),
    };
  });
  const areRead = bands.every(({ edge, points }) => Number.isFinite(edge) && points >= 0);
  return areRead ? bands : null;
}

/** Without the dust of binary fractions. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
