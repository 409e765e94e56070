import { type Figure, figureText, filled, type Titles } from "../../units/index.ts";
import { type HouseFeature, houseFeatures, type LeadUnit } from "./house-feature.ts";

/** A reason as it is kept: the feature, what the retailer's cell says, and whether it speaks for it. */
export interface KeptReason {
  readonly feature: string;
  /** Empty where it is not known. */
  readonly value: string;
  /** Above 0 speaks for the retailer. */
  readonly effect: number;
}

const alike = (text: string): Titles => ({ "zh-Hans": text, "zh-Hant": text, en: text });
const words = (hans: string, hant: string, en: string): Titles => ({
  "zh-Hans": hans,
  "zh-Hant": hant,
  en,
});

const units: Readonly<Record<LeadUnit, Titles>> = {
  SKUs: words(" 个", " 個", ""),
  cartons: words(" 条", " 條", ""),
  "cny-cents": words(" 元", " 元", " yuan"),
  ratio: alike(""),
  cycles: words(" 周", " 週", ""),
  tier: words(" 档", " 檔", ""),
  code: alike(""),
};

/** Digits that a number of a few needs and one of many does not. */
const decimalsOf = (value: number): number =>
  Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1;

function figureOf(value: number, unit: LeadUnit): Figure {
  if (unit === "ratio") return { value, written: "percent" };
  if (unit === "cny-cents") return { value, written: "yuan", decimals: decimalsOf(value / 100) };
  return { value, written: "count", decimals: decimalsOf(value) };
}

const unsaid = words("没有记录", "沒有紀錄", "not known");

/** What stands in a feature's cell, as people read it. */
export function featureText({ unit, codes }: HouseFeature, cell: string): Titles {
  if (cell === "") return unsaid;
  if (unit === "code") return codes?.[cell]?.titles ?? alike(cell);
  const text = figureText(figureOf(Number(cell), unit));
  const ends = units[unit];
  return words(`${text}${ends["zh-Hans"]}`, `${text}${ends["zh-Hant"]}`, `${text}${ends.en}`);
}

const templates = {
  for: words(
    "{title}：{value}，中位数 {median}，更可能接受。",
    "{title}：{value}，中位數 {median}，更可能接受。",
    "{title}: {value}, median {median}; speaks for it.",
  ),
  against: words(
    "{title}：{value}，中位数 {median}，较不可能接受。",
    "{title}：{value}，中位數 {median}，較不可能接受。",
    "{title}: {value}, median {median}; speaks against it.",
  ),
  codeFor: words(
    "{title}：{value}，更可能接受。",
    "{title}：{value}，更可能接受。",
    "{title}: {value}; speaks for it.",
  ),
  codeAgainst: words(
    "{title}：{value}，较不可能接受。",
    "{title}：{value}，較不可能接受。",
    "{title}: {value}; speaks against it.",
  ),
} as const;

/**
 * Says a kept reason.
 *
 * @param medianOf the middle value of a feature among all on the list, as a cell; empty where it has none
 * @returns null for a feature that is no longer known
 */
export function reasonSentence(
  { feature, value, effect }: KeptReason,
  medianOf: (feature: string) => string,
): Titles | null {
  const definition = houseFeatures[feature];
  if (definition === undefined) return null;
  const median = medianOf(feature);
  const places = { title: definition.titles, value: featureText(definition, value) };
  if (definition.unit === "code" || median === "")
    return filled(effect > 0 ? templates.codeFor : templates.codeAgainst, places);
  const compared = { ...places, median: featureText(definition, median) };
  if (compared.median.en === places.value.en)
    return filled(effect > 0 ? templates.codeFor : templates.codeAgainst, places);
  return filled(effect > 0 ? templates.for : templates.against, compared);
}

/** The middle value of the cells that are known, as a cell; empty where none is a number. */
export function medianCell(cells: readonly string[]): string {
  const values = cells
    .filter((cell) => cell !== "")
    .map(Number)
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  const middle = values[Math.floor((values.length - 1) / 2)];
  return middle === undefined ? "" : String(middle);
}
