import { dayOf, type Titles } from "../../units/index.ts";
import { isMasked } from "./access.ts";
import type { FieldType, FieldValue, FileField } from "./field.ts";

/** Why a field does not take a value, in words; {least} and {most} come from the field. */
export const fieldRefusals = {
  "wrong-type": { "zh-Hans": "类型不符", "zh-Hant": "類型不符", en: "not of its type" },
  "out-of-range": {
    "zh-Hans": "应在 {least} 到 {most} 之间",
    "zh-Hant": "應在 {least} 到 {most} 之間",
    en: "must be from {least} to {most}",
  },
  "not-digits": { "zh-Hans": "只能是数字", "zh-Hant": "只能是數字", en: "digits only" },
  "not-a-choice": {
    "zh-Hans": "不是可选的值",
    "zh-Hant": "不是可選的值",
    en: "not one of the choices",
  },
  "not-a-day": { "zh-Hans": "不是日期", "zh-Hant": "不是日期", en: "not a day" },
  masked: {
    "zh-Hans": "是遮住的账号",
    "zh-Hant": "是遮住的帳號",
    en: "a masked account number",
  },
} as const satisfies Record<string, Titles>;

/** One reason why a field does not take a value. */
export type FieldRefusal = keyof typeof fieldRefusals;

type Check = (field: FileField, value: FieldValue) => FieldRefusal | null;

const within = ({ least, most }: FileField, size: number): FieldRefusal | null =>
  size >= least && size <= most ? null : "out-of-range";

/** Decimals are kept to two places. */
const placesPerUnit = 100;

const text: Check = (field, value) => {
  if (typeof value !== "string") return "wrong-type";
  if (isMasked(value)) return "masked";
  if (field.digits && !/^\d*$/.test(value)) return "not-digits";
  return within(field, value.length);
};
const whole: Check = (field, value) =>
  typeof value === "number" && Number.isSafeInteger(value) ? within(field, value) : "wrong-type";
const decimal: Check = (field, value) => {
  if (typeof value !== "number") return "wrong-type";
  const scaled = value * placesPerUnit;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6 ? within(field, value) : "wrong-type";
};

const checks: Readonly<Record<FieldType, Check>> = {
  text,
  whole,
  decimal,
  money: whole,
  yesNo: (_field, value) => (typeof value === "boolean" ? null : "wrong-type"),
  day: (_field, value) => (typeof value === "string" && dayOf(value) !== null ? null : "not-a-day"),
  choice: ({ choices }, value) =>
    typeof value === "string" && Object.hasOwn(choices, value) ? null : "not-a-choice",
};

/**
 * Why a field does not take a value; null when it does.
 *
 * @param value of the field's type: text, whole number, decimal of two places, cents, yes or no, ISO day, code
 */
export function fieldRefusal(field: FileField, value: FieldValue): FieldRefusal | null {
  return checks[field.type](field, value);
}

const yes: Titles = { "zh-Hans": "是", "zh-Hant": "是", en: "yes" };
const no: Titles = { "zh-Hans": "否", "zh-Hant": "否", en: "no" };

/** A value as people read it and as an import reads it again: money in yuan, a choice by its title. */
export function fieldText(field: FileField, value: FieldValue, language: keyof Titles): string {
  if (field.type === "money" && typeof value === "number") return (value / 100).toFixed(2);
  if (typeof value === "boolean") return (value ? yes : no)[language];
  return field.choices[String(value)]?.titles[language] ?? String(value);
}
