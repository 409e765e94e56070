import { said } from "@dongxiao/core/units";
import { scoreMarks, type ScoreMarkId } from "@dongxiao/core/retailers";

/** What the columns of a file of marks are called. */
export const markColumns = {
  licence: said("许可证号", "許可證號", "Licence"),
  item: said("评分项", "評分項", "Item"),
  day: said("日期", "日期", "Day"),
  points: said("分数", "分數", "Points"),
  note: said("说明", "說明", "Note"),
} as const;

/** A column of such a file. */
export type MarkColumn = keyof typeof markColumns;

/** Why a row is not taken. */
export const markReasons = {
  "unknown-licence": said(
    "没有这个零售户，或不在您的管辖范围",
    "沒有這個零售客戶，或不在您的管轄範圍",
    "No such retailer in your area",
  ),
  "unknown-item": said("没有这个评分项", "沒有這個評分項", "No such item"),
  "not-a-day": said("不是日期", "不是日期", "Not a date"),
  "day-to-come": said("日期在今天之后", "日期在今天之後", "The day is still to come"),
  "out-of-bounds": said(
    "分数不在范围内，或不是整数",
    "分數不在範圍內，或不是整數",
    "Not a whole number within the bounds",
  ),
  twice: said(
    "同一户、同一项、同一天出现两次",
    "同一戶、同一項、同一天出現兩次",
    "The same retailer, item and day stand twice",
  ),
} as const;

/** Why a row is not taken. */
export type MarkReason = keyof typeof markReasons;

const byName = new Map(
  Object.entries(scoreMarks).flatMap(([id, { titles }]) =>
    [id, ...Object.values(titles)].map((name) => [name.toLowerCase(), id as ScoreMarkId] as const),
  ),
);

/** The mark that a text means: its id or its title in any language; null when there is none. */
export function markMeant(text: string): ScoreMarkId | null {
  return byName.get(text.trim().toLowerCase()) ?? null;
}

/** Whether points can be given for a mark: whole, and within its bounds. */
export function isWithin(item: ScoreMarkId, points: number): boolean {
  const { least, most } = scoreMarks[item];
  return Number.isInteger(points) && points >= least && points <= most;
}
