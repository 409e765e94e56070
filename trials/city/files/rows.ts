import { isoOf } from "@dongxiao/core/units";

import type { Market } from "../market/market.ts";

/** One cell of a short file; nothing in a city needs quotes. */
export type Cell = string | number;

/** A short file. */
export const rows = (header: string, lines: readonly (readonly Cell[])[]): string =>
  `${[header, ...lines.map((cells) => cells.join(","))].join("\n")}\n`;

/** A short import file, marked as UTF-8 for spreadsheets. */
export const imported = (header: string, lines: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows(header, lines)}`;

/** Degrees as files have them. */
export const six = (degrees: number): string => degrees.toFixed(6);

/** The Monday of a week. */
export function mondayOf({ ground }: Market, week: number): string {
  const cycle = ground.cycles[Math.min(week, ground.cycles.length - 1)];
  return cycle === undefined ? "" : isoOf(cycle);
}
