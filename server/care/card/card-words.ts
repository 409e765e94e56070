import type { RetailerCard } from "@dongxiao/contract";
import { figureText, type Language, said, type Titles } from "@dongxiao/core/units";

/** Numbers and codes as a card writes them, alike in every language. */
export const cardFigures = {
  count: (value: number | null): string =>
    value === null ? "—" : figureText({ value, written: "count" }),
  yuan: (cents: number | null): string =>
    cents === null ? "—" : figureText({ value: cents, written: "yuan" }),
  percent: (ratio: number | null): string =>
    ratio === null ? "—" : figureText({ value: ratio, written: "percent" }),
} as const;

const weekdays: readonly Titles[] = [
  said("周一", "週一", "Monday"),
  said("周二", "週二", "Tuesday"),
  said("周三", "週三", "Wednesday"),
  said("周四", "週四", "Thursday"),
  said("周五", "週五", "Friday"),
  said("周六", "週六", "Saturday"),
  said("周日", "週日", "Sunday"),
];

const rhythms = {
  weekly: said("每周", "每週", "every week"),
  fortnightly: said("隔周", "隔週", "every second week"),
} as const;

/** When a line orders, in words. */
export function orderWords(order: RetailerCard["head"]["order"], language: Language): string {
  if (order === null) return "—";
  const weekday = weekdays[order.weekday - 1]?.[language] ?? "";
  return `${rhythms[order.rhythm][language]} ${weekday}`;
}
