import { said } from "./problem-text.ts";

/** Every way in which the uplift loop refuses; the house's list takes them in. */
export const upliftProblems = {
  "uplift-unrated": said(
    409,
    "该户还没有公布的星级评分",
    "該戶還沒有公布的星級評分",
    "No rating by stars is published for this retailer",
  ),
  "uplift-open": said(
    409,
    "该户已有进行中的提升计划 {plan}",
    "該戶已有進行中的提升計畫 {plan}",
    "This retailer has an open plan already: {plan}",
  ),
  "uplift-plan-not-so": said(
    409,
    "该计划当前状态为“{state}”，不能这样操作",
    "該計畫目前狀態為「{state}」，不能這樣操作",
    "This plan is {state}: that cannot be done now",
  ),
  "uplift-due-early": said(
    400,
    "期限不能早于 {earliest}",
    "期限不能早於 {earliest}",
    "It cannot be due before {earliest}",
  ),
  "uplift-done-day": said(
    400,
    "完成日期应在 {from} 与 {to} 之间",
    "完成日期應在 {from} 與 {to} 之間",
    "The day on which it was done lies between {from} and {to}",
  ),
  "uplift-action-off": said(
    409,
    "“{action}”已被公司停用",
    "「{action}」已被公司停用",
    "{action} is switched off by the company",
  ),
  "uplift-why-missing": said(
    400,
    "放弃计划请写明原因",
    "放棄計畫請寫明原因",
    "Say why the plan is given up",
  ),
} as const;
