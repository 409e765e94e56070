import type { Titles } from "../units/index.ts";
import type { SwotRuleId } from "./rules/catalogue.ts";

/** The groups of the playbook. */
export const upliftGroups = {
  relation: { "zh-Hans": "客情关系", "zh-Hant": "客情關係", en: "Relation" },
  integrity: { "zh-Hans": "诚信与形象", "zh-Hant": "誠信與形象", en: "Integrity and image" },
  coaching: { "zh-Hans": "经营指导", "zh-Hant": "經營指導", en: "Coaching" },
  service: { "zh-Hans": "消费者服务", "zh-Hant": "消費者服務", en: "Service to consumers" },
  supply: { "zh-Hans": "订货与货源", "zh-Hant": "訂貨與貨源", en: "Ordering and supply" },
} as const satisfies Record<string, Titles>;

/** A group of the playbook. */
export type UpliftGroup = keyof typeof upliftGroups;

/** One worked example: it documents the action and it is run as a test. */
export interface UpliftActionExample {
  readonly why: string;
  readonly items: readonly string[];
  readonly rules: readonly SwotRuleId[];
  /** Whether the action is proposed. */
  readonly expect: boolean;
}

/** One thing that can be done for a retailer. */
export interface UpliftAction {
  readonly titles: Titles;
  readonly group: UpliftGroup;
  /** What is to be done. */
  readonly todo: Titles;
  /** Who usually does it. */
  readonly by: "representative" | "areaManager" | "inspector";
  /** How long it usually takes. */
  readonly days: number;
  /** What shows whether it helped. */
  readonly measure: Titles;
  /** The items of a rating that it answers when they are weak, by the names that schemes give them. */
  readonly items: readonly string[];
  /** The lines of a sheet that it answers. */
  readonly rules: readonly SwotRuleId[];
  readonly formula: Titles;
  readonly source: Titles;
  readonly version: number;
  readonly examples: readonly [UpliftActionExample, ...UpliftActionExample[]];
}

const caseSource: Titles = {
  "zh-Hans":
    "星级提升案例的营销策划方案；依《烟草专卖法》《广告法》，只在持证店内、只对零售户，不作面向消费者的烟草广告",
  "zh-Hant":
    "星級提升案例的行銷策劃方案；依《菸草專賣法》《廣告法》，只在持證店內、只對零售客戶，不作面向消費者的菸草廣告",
  en: "Plan of the star-uplift case, within the laws on tobacco and on advertising: in the licensed outlet and towards the retailer only, no advertising to consumers",
};

/** Defines an action; its card tells what is to be done, how long it takes and what shows that it helped. */
export function defineAction(
  action: Omit<UpliftAction, "formula" | "source" | "version">,
): UpliftAction {
  const { todo, days, measure } = action;
  return {
    ...action,
    formula: {
      "zh-Hans": `${todo["zh-Hans"]}通常 ${days} 天；衡量：${measure["zh-Hans"]}。`,
      "zh-Hant": `${todo["zh-Hant"]}通常 ${days} 天；衡量：${measure["zh-Hant"]}。`,
      en: `${todo.en} Usually ${days} days; measured by: ${measure.en}.`,
    },
    source: caseSource,
    version: 1,
  };
}
