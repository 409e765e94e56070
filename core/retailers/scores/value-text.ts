import { type Figure, filled, said, type Titles } from "../../units/index.ts";
import { tradeAreas } from "../market-codes.ts";
import type { AnyScoreMeasure, ScoreUnit } from "./score-measure.ts";

type Written = Omit<Figure, "value">;

const count: Written = { written: "count" };

const ways: Readonly<Record<ScoreUnit, readonly [Written, Titles]>> = {
  "cartons/month": [
    { written: "count", decimals: 1 },
    said("每月 {n} 条", "每月 {n} 條", "{n} cartons a month"),
  ],
  times: [{ written: "count", decimals: 2 }, said("{n} 倍", "{n} 倍", "{n} times")],
  ratio: [{ written: "percent" }, said("{n}", "{n}", "{n}")],
  SKUs: [count, said("{n} 个规格", "{n} 個規格", "{n} SKUs")],
  days: [{ written: "count", decimals: 1 }, said("{n} 天", "{n} 天", "{n} days")],
  points: [count, said("{n} 分", "{n} 分", "{n} points")],
  months: [count, said("{n} 个月", "{n} 個月", "{n} months")],
  "yes-no": [count, said("{n}", "{n}", "{n}")],
  mark: [count, said("评 {n} 分", "評 {n} 分", "marked {n}")],
  "trade-area": [count, said("{n}", "{n}", "{n}")],
};

const yesNo: readonly Titles[] = [said("否", "否", "no"), said("是", "是", "yes")];
const areas: readonly Titles[] = Object.values(tradeAreas).map(({ titles }) => titles);

/** Writes a measure's value with its unit, exactly as it was scored. */
export function valueText({ unit }: Pick<AnyScoreMeasure, "unit">, value: number): Titles {
  const named = { "yes-no": yesNo[value], "trade-area": areas[value - 1] };
  if (unit === "yes-no" || unit === "trade-area") return named[unit] ?? unknown;
  const [written, template] = ways[unit];
  return filled(template, { n: { ...written, value } });
}

const unknown = said("不详", "不詳", "unknown");
