import { fileField, named, type FileField } from "./field.ts";

const credit = { group: "credit", access: "credit" } as const;
const days = { "zh-Hans": "天", "zh-Hant": "天", en: "days" };
const dayOfMonth = { "zh-Hans": "日", "zh-Hant": "日", en: "day of the month" };

/** What the retailer may owe, for how long, and how it pays. */
export const creditFields: readonly FileField[] = [
  fileField({
    ...credit,
    id: "registeredCapitalCnyCents",
    ...named("注册资金", "註冊資金", "Registered capital"),
    type: "money",
  }),
  fileField({
    ...credit,
    id: "tradingSince",
    ...named("开始往来日", "開始往來日", "Trading since"),
    type: "day",
  }),
  fileField({
    ...credit,
    id: "creditLimitCnyCents",
    ...named("信用额度", "信用額度", "Credit limit"),
    type: "money",
  }),
  fileField({
    ...credit,
    id: "creditTermDays",
    ...named("信用期限", "信用期限", "Credit term"),
    type: "whole",
    unit: days,
    most: 366,
  }),
  fileField({
    ...credit,
    id: "settlementDay",
    ...named("结算日", "結算日", "Settlement day"),
    type: "whole",
    unit: dayOfMonth,
    least: 1,
    most: 31,
  }),
  fileField({
    ...credit,
    id: "paymentTerms",
    ...named("付款方式", "付款方式", "Payment terms"),
    type: "choice",
    choices: {
      autoDebit: named("自动扣款", "自動扣款", "Automatic debit"),
      activePayment: named("主动付款", "主動付款", "Paid on order"),
      onDelivery: named("货到付款", "貨到付款", "On delivery"),
      monthly: named("按月结算", "按月結算", "Monthly"),
    },
  }),
];
