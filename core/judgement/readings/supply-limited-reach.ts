import { minimumRetailers } from "../minimum-retailers.ts";
import { levelReach, levelSupply } from "../movement.ts";
import type { Reading } from "../reading.ts";
import { supplyAndReach, supplyAndReachOf } from "../supply-and-reach.ts";

/** Less was put out and fewer retailers had it. */
export const supplyLimitedReach: Reading<"levelSupply" | "levelReach"> = {
  titles: {
    "zh-Hans": "投放减少，铺开面收窄",
    "zh-Hant": "投放減少，鋪開面收窄",
    en: "Reach limited by supply",
  },
  formula: "growth < -levelSupply and change of on-shelf rate < -levelReach",
  source: "City company's monthly report: rule R1, supply down and coverage down",
  version: 1,
  parameters: { minimumRetailers, levelSupply, levelReach },
  needs: supplyAndReach,
  read: (look, settings) => {
    const { supply, reach, figures } = supplyAndReachOf(look, settings);
    if (supply >= 0 || reach >= 0) return null;
    return {
      kind: "supply-limited-reach",
      figures,
      sentence: {
        "zh-Hans":
          "{subject}投放量变化 {change}，上柜率变化 {points} 个百分点（{shopsBefore} 户到 {shops} 户）：投放减少，能买到的零售户少了。",
        "zh-Hant":
          "{subject}投放量變化 {change}，上櫃率變化 {points} 個百分點（{shopsBefore} 戶到 {shops} 戶）：投放減少，能買到的零售客戶少了。",
        en: "{subject}: supply {change}, on-shelf rate {points} points ({shopsBefore} retailers to {shops}): less was put out, so fewer retailers could buy.",
      },
    };
  },
  examples: [
    {
      why: "supply -63 %, on-shelf rate 40.00 % to 34.57 %: 370 of 1000 packs, 3457 of 10,000 shops after 4000",
      given: {
        growth: { now: { numerator: 370, denominator: 1000, n: 4200 } },
        onShelfRate: {
          now: { numerator: 3457, denominator: 10_000, n: 10_000 },
          before: { numerator: 4000, denominator: 10_000, n: 10_000 },
        },
      },
      expect: "supply-limited-reach",
      says: {
        "zh-Hans":
          "X投放量变化 -63.0%，上柜率变化 -5.4 个百分点（4,000 户到 3,457 户）：投放减少，能买到的零售户少了。",
        "zh-Hant":
          "X投放量變化 -63.0%，上櫃率變化 -5.4 個百分點（4,000 戶到 3,457 戶）：投放減少，能買到的零售客戶少了。",
        en: "X: supply -63.0%, on-shelf rate -5.4 points (4,000 retailers to 3,457): less was put out, so fewer retailers could buy.",
      },
    },
    {
      why: "supply -63 % that reaches as many: nothing to say about reach",
      given: {
        growth: { now: { numerator: 370, denominator: 1000, n: 420 } },
        onShelfRate: {
          now: { numerator: 400, denominator: 1000, n: 1000 },
          before: { numerator: 400, denominator: 1000, n: 1000 },
        },
      },
      expect: "silent",
    },
    {
      why: "9 retailers are too few",
      given: {
        growth: { now: { numerator: 10, denominator: 100, n: 9 } },
        onShelfRate: {
          now: { numerator: 1, denominator: 9, n: 9 },
          before: { numerator: 9, denominator: 9, n: 9 },
        },
      },
      expect: "refused",
    },
  ],
};
