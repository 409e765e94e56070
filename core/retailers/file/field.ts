import type { CodeList } from "../code-list.ts";
import type { Titles } from "../../units/index.ts";
import type { FileAccess } from "./access.ts";
import type { FileGroup } from "./groups.ts";

/** What a field holds: money is whole CNY cents, a day is ISO text, a choice is its code. */
export const fieldTypes = ["text", "whole", "decimal", "money", "yesNo", "day", "choice"] as const;

/** One of the types of a field. */
export type FieldType = (typeof fieldTypes)[number];

/** What a field of a retailer's file may hold. */
export type FieldValue = string | number | boolean;

/** One field of a retailer's file: the house's own and those that a company adds have the same shape. */
export interface FileField {
  readonly id: string;
  readonly group: FileGroup;
  readonly titles: Titles;
  readonly type: FieldType;
  /** What a number counts; null where there is none. */
  readonly unit: Titles | null;
  /** The bounds of a number; of a text, those of its length. */
  readonly least: number;
  readonly most: number;
  /** A text of digits only. */
  readonly digits: boolean;
  /** What a choice may be; empty for every other type. */
  readonly choices: CodeList;
  readonly access: FileAccess;
  /** A retired field keeps what it holds and takes nothing new. */
  readonly retired: boolean;
}

const textMost = 200;
const numberMost = 1_000_000_000;
const moneyMost = 1_000_000_000_000;

const bounds: Readonly<Record<FieldType, { readonly least: number; readonly most: number }>> = {
  text: { least: 1, most: textMost },
  whole: { least: 0, most: numberMost },
  decimal: { least: 0, most: numberMost },
  money: { least: 0, most: moneyMost },
  yesNo: { least: 0, most: 0 },
  day: { least: 0, most: 0 },
  choice: { least: 0, most: 0 },
};

/** What must be said of every field; the rest has its usual value. */
type Said = Pick<FileField, "id" | "group" | "titles" | "type"> & Partial<FileField>;

/** Completes a field with what most fields leave as it is. */
export function fileField(said: Said): FileField {
  const usual = {
    unit: null,
    digits: false,
    choices: {},
    access: "trade",
    retired: false,
  } as const;
  return { ...usual, ...bounds[said.type], ...said };
}

/** The titles of a field or a choice, in the three languages. */
export function named(hans: string, hant: string, en: string): { readonly titles: Titles } {
  return { titles: { "zh-Hans": hans, "zh-Hant": hant, en } };
}
