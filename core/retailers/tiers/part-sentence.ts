import { filled, type Figure, type Titles } from "../../units/index.ts";
import { measureText, measureTitles } from "./measure-text.ts";
import type { TierPart } from "./tier-scheme.ts";

const sentences = {
  nothing: {
    "zh-Hans": "{what}：没有进货，无从计算。",
    "zh-Hant": "{what}：沒有進貨，無從計算。",
    en: "{what}: nothing was bought, so there is none.",
  },
  inBand: {
    "zh-Hans": "{what} {value}，在第 {band} 段（{range}）。",
    "zh-Hant": "{what} {value}，在第 {band} 段（{range}）。",
    en: "{what} {value}: band {band} ({range}).",
  },
  inScore: {
    "zh-Hans": "{what} {value}，按得分为 {band} 档（{range}）。",
    "zh-Hant": "{what} {value}，依得分為 {band} 檔（{range}）。",
    en: "{what} {value}: by score tier {band} ({range}).",
  },
  alone: {
    "zh-Hans": "{what}{value}（权重 {weight}）。",
    "zh-Hant": "{what}{value}（權重 {weight}）。",
    en: "{what} {value} (weight {weight}).",
  },
  outdoing: {
    "zh-Hans": "{what} {value}，高于其他户的 {outdoes}（权重 {weight}）。",
    "zh-Hant": "{what} {value}，高於其他戶的 {outdoes}（權重 {weight}）。",
    en: "{what} {value}: more than {outdoes} of the others (weight {weight}).",
  },
} as const satisfies Record<string, Titles>;

const ranges = {
  between: {
    "zh-Hans": "{from}起，不到 {to}",
    "zh-Hant": "{from}起，不到 {to}",
    en: "{from} to less than {to}",
  },
  upwards: { "zh-Hans": "{from}起", "zh-Hant": "{from}起", en: "from {from}" },
  below: { "zh-Hans": "不到 {to}", "zh-Hant": "不到 {to}", en: "less than {to}" },
  all: { "zh-Hans": "不分段", "zh-Hant": "不分段", en: "not cut" },
} as const satisfies Record<string, Titles>;

/** The numbers between which a part's own number lies. */
export function rangeText({ input, from, to }: TierPart): Titles {
  const [least, end] = [from, to].map((edge) => (edge === null ? null : measureText(input, edge)));
  if (least && end) return filled(ranges.between, { from: least, to: end });
  if (least) return filled(ranges.upwards, { from: least });
  return end ? filled(ranges.below, { to: end }) : ranges.all;
}

/** Says one of the retailer's own numbers and where it stands. */
export function partSentence(part: TierPart): Titles {
  const { input, value, band, outdoes, weight } = part;
  const what = measureTitles[input];
  if (value === null) return filled(sentences.nothing, { what });
  const own = { what, value: measureText(input, value) };
  if (band === null)
    return filled(input === "inForce" ? sentences.alone : sentences.outdoing, {
      ...own,
      outdoes: percent(outdoes ?? 0),
      weight: percent(weight ?? 0, 0),
    });
  const template = input === "score" ? sentences.inScore : sentences.inBand;
  return filled(template, {
    ...own,
    band: { value: band, written: "count" },
    range: rangeText(part),
  });
}

function percent(value: number, decimals = 1): Figure {
  return { value, written: "percent", decimals };
}
