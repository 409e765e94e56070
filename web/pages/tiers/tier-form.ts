import type { TierRunForm } from "@dongxiao/contract";

import type { TierSchemeShown } from "./tier-data.ts";

/** What the form of a grading holds: lists are written with commas, prices in yuan. */
export interface TierValues {
  readonly scheme: TierSchemeShown["id"];
  readonly period: string;
  readonly reason?: string;
  readonly frozen?: string;
  readonly bounds?: Readonly<Record<string, string | undefined>>;
  readonly settings?: Readonly<Record<string, number | null | undefined>>;
}

/** Reads rising numbers with commas (of any kind) between them; null when they are not. */
export function risingIn(text: string): readonly number[] | null {
  const numbers = wordsIn(text).map(Number);
  const rises = numbers.every((value, place) => value > (numbers[place - 1] ?? 0));
  return rises ? numbers : null;
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s,，、;；]+/).filter((word) => word !== "");
}

const isInYuan = (unit: string): boolean => unit.startsWith("cny-cents");

/** The form as the wire wants it: only what was written, prices in cents, settings that differ from their presets. */
export function formOf(values: TierValues, scheme: TierSchemeShown): TierRunForm {
  const { period, reason = "", frozen = "", bounds = {}, settings = {} } = values;
  const written = scheme.boundLists.flatMap(({ name, unit }) => {
    const list = risingIn(bounds[name] ?? "") ?? [];
    const inUnit = list.map((value) => (isInYuan(unit) ? Math.round(value * 100) : value));
    return list.length === 0 ? [] : [[name, inUnit] as const];
  });
  const chosen = scheme.parameters.flatMap(({ name, preset }) => {
    const value = settings[name];
    return typeof value === "number" && value !== preset ? [[name, value] as const] : [];
  });
  const weeks = wordsIn(frozen);
  return {
    scheme: scheme.id,
    period,
    reason,
    settings: Object.fromEntries(chosen),
    bounds: Object.fromEntries(written),
    frozen: weeks.length === 0 ? null : [...weeks],
  };
}

/** Bounds as people read them: prices in yuan. */
export function boundsText(list: readonly number[], unit: string): string {
  return list.map((value) => (isInYuan(unit) ? value / 100 : value)).join(", ");
}
