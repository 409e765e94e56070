import { dayOf, type Day, type Titles } from "../units/index.ts";
import type { AnyClaimCheck, ClaimField } from "./claim.ts";
import { readStated, type Stated } from "./stated.ts";

/** Why what stands in a field cannot be read. */
export type UnreadReason =
  | "missing"
  | "no-figure"
  | "no-count"
  | "too-small"
  | "no-day"
  | "no-choice"
  | "unknown-field";

/** A field that could not be read. */
export interface UnreadField {
  readonly field: string;
  readonly reason: UnreadReason;
}

/** What each reason is called. */
export const unreadTitles: Readonly<Record<UnreadReason, Titles>> = {
  missing: { "zh-Hans": "没有填写", "zh-Hant": "沒有填寫", en: "is missing" },
  "no-figure": { "zh-Hans": "不是数字", "zh-Hant": "不是數字", en: "is no number" },
  "no-count": { "zh-Hans": "不是整数", "zh-Hant": "不是整數", en: "is no whole number" },
  "too-small": { "zh-Hans": "数值过小", "zh-Hant": "數值過小", en: "is too small" },
  "no-day": {
    "zh-Hans": "不是日期，请写成 2021-11-08",
    "zh-Hant": "不是日期，請寫成 2021-11-08",
    en: "is no day, write 2021-11-08",
  },
  "no-choice": { "zh-Hans": "不在可选项中", "zh-Hant": "不在可選項中", en: "is not a choice" },
  "unknown-field": { "zh-Hans": "没有这个字段", "zh-Hant": "沒有這個欄位", en: "is no field" },
};

/** The fields of a check by name. */
export function fieldsOf(check: AnyClaimCheck): Readonly<Record<string, ClaimField>> {
  return { ...check.looksAt };
}

/**
 * Reads a claim from the texts that somebody typed or pasted.
 *
 * @param texts field name to text; lists are separated by 、 ; spaces or plus signs, days are 2021-11-08 or 2021年11月8日
 * @returns the claim as the check takes it, or every field that cannot be read
 */
export function readClaim(
  check: AnyClaimCheck,
  texts: Readonly<Record<string, string>>,
):
  | { readonly ok: true; readonly claim: object }
  | { readonly ok: false; readonly fields: readonly UnreadField[] } {
  const fields = Object.entries(fieldsOf(check));
  const read = fields.map(([name, field]) => [name, readField(field, texts[name] ?? "")] as const);
  const strange = Object.keys(texts).filter((name) => !(name in check.looksAt));
  const unread = [
    ...read.flatMap(([field, { reason }]) => (reason === undefined ? [] : [{ field, reason }])),
    ...strange.map((field) => ({ field, reason: "unknown-field" as const })),
  ];
  if (unread.length > 0) return { ok: false, fields: unread };
  return { ok: true, claim: Object.fromEntries(read.map(([name, { value }]) => [name, value])) };
}

interface Read {
  readonly value?: unknown;
  readonly reason?: UnreadReason;
}

function readField(field: ClaimField, text: string): Read {
  if (text.trim() === "")
    return field.mayBeUnsaid === true ? { value: null } : { reason: "missing" };
  return readers[field.form](text.trim(), field);
}

const readers: Readonly<Record<ClaimField["form"], (text: string, field: ClaimField) => Read>> = {
  figure: (text) => {
    const value = figureIn(text);
    return value === null ? { reason: "no-figure" } : { value };
  },
  figures: (text) => listIn(piecesOf(text), figureIn, "no-figure"),
  count: (text, field) => countRead([text], field, ([value]) => value),
  counts: (text, field) => countRead(piecesOf(text), field, (values) => values),
  day: (text) => {
    const value = dayIn(text);
    return value === null ? { reason: "no-day" } : { value };
  },
  days: (text) => listIn(text.split(/[;；、，,\s]+/u), dayIn, "no-day"),
  choice: (text, { choices = {} }) => {
    const found = Object.entries(choices).find(
      ([id, titles]) => id === text || Object.values(titles).includes(text),
    );
    return found === undefined ? { reason: "no-choice" } : { value: found[0] };
  },
};

function listIn(
  pieces: readonly string[],
  read: (piece: string) => Stated | Day | null,
  reason: UnreadReason,
): Read {
  const values = pieces.filter((piece) => piece !== "").map(read);
  return values.length === 0 || values.includes(null) ? { reason } : { value: values };
}

function countRead(
  pieces: readonly string[],
  { least = 0 }: ClaimField,
  valueOf: (values: readonly number[]) => unknown,
): Read {
  const figures = pieces.map(figureIn);
  const values = figures.flatMap((figure) =>
    figure !== null && Number.isSafeInteger(figure.value) ? [figure.value] : [],
  );
  if (values.length === 0 || values.length < figures.length) return { reason: "no-count" };
  return values.some((value) => value < least)
    ? { reason: "too-small" }
    : { value: valueOf(values) };
}

/** The largest number that a report states and a sentence can still write out exactly. */
const most = 1e12;

function figureIn(text: string): Stated | null {
  const figure = readStated(text.replace(/\s*[%％]$/u, ""));
  return figure === null || Math.abs(figure.value) > most || figure.decimals > 6 ? null : figure;
}

/** 2+5+2+1+1, 2、5、2 and 2,5,2 are lists; 1,008.13 is one number. */
function piecesOf(text: string): readonly string[] {
  const parts = text.split(/[;；、，\s]+/u).filter((part) => part !== "");
  return parts.flatMap((part) => {
    if (figureIn(part) !== null) return [part];
    return part.split(/[,+＋]/u).filter((piece) => piece !== "");
  });
}

function dayIn(text: string): Day | null {
  const plain = text.normalize("NFKC");
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(plain);
  if (parts === null) return null;
  const [, year = "", month = "", date = ""] = parts;
  return dayOf(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
}
