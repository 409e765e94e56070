import { said } from "../../units/index.ts";

/** The sentences of a score's sheet. */
export const scoreWords = {
  and: said("{one}，{other}", "{one}，{other}", "{one}, {other}"),
  total: said(
    "{points} 分（满分 {most}）：{heads}。",
    "{points} 分（滿分 {most}）：{heads}。",
    "{points} of {most}: {heads}.",
  ),
  head: said("{what} {points}/{most}", "{what} {points}/{most}", "{what} {points} of {most}"),
  part: said(
    "{what}：{value}，得 {points} 分（满分 {most}）。",
    "{what}：{value}，得 {points} 分（滿分 {most}）。",
    "{what}: {value}, {points} of {most}.",
  ),
  missing: {
    nothing: said("没有数据，不得分", "沒有資料，不得分", "nothing is known, no points"),
    share: said(
      "没有数据，按固定比例计",
      "沒有資料，依固定比例計",
      "nothing is known, a set share counts",
    ),
    others: said(
      "没有数据，按其他项目的得分率计",
      "沒有資料，依其他項目的得分率計",
      "nothing is known, it counts as the others do",
    ),
  },
  grade: said(
    "等级为“{grade}”，在同组中排第 {rank} 名。",
    "等級為「{grade}」，在同組中排第 {rank} 名。",
    "The grade is {grade}, place {rank} in its group.",
  ),
  rating: said(
    "评定为 {rating}（{grade}），在同组中排第 {rank} 名。",
    "評定為 {rating}（{grade}），在同組中排第 {rank} 名。",
    "The rating is {rating} ({grade}), place {rank} in its group.",
  ),
  open: said(
    "另有待申辩或待认定的事项，涉及扣 {open} 分，认定之前不计。",
    "另有待申辯或待認定的事項，涉及扣 {open} 分，認定之前不計。",
    "Events of {open} points wait for a reply or an answer; until then they do not count.",
  ),
  unknown: said("没有数据", "沒有資料", "unknown"),
  lift: said(
    "其他不变，{what}由“{from}”变为“{to}”，得 {points} 分，即为“{grade}”（已按同一方案重算）。",
    "其他不變，{what}由「{from}」變為「{to}」，得 {points} 分，即為「{grade}」（已依同一方案重算）。",
    "All else unchanged, {what} going from {from} to {to} gives {points} points: {grade} (checked by running the scheme again).",
  ),
  notAlone: said(
    "{what}由“{from}”变为“{to}”，最多得 {points} 分，仍为“{grade}”，单靠此项不能升级。",
    "{what}由「{from}」變為「{to}」，最多得 {points} 分，仍為「{grade}」，單靠此項不能升級。",
    "Even with {what} going from {from} to {to} there are {points} points: still {grade}, so this alone does not lift.",
  ),
} as const;
