import { minimumRetailers } from "../minimum-retailers.ts";
import { levelReach, levelSupply } from "../movement.ts";
import type { Reading } from "../reading.ts";
import { supplyAndReach, supplyAndReachOf } from "../supply-and-reach.ts";

/** More was put out and yet fewer retailers had it. */
export const concentration: Reading<"levelSupply" | "levelReach"> = {
  titles: { "zh-Hans": "投放集中", "zh-Hant": "投放集中", en: "Concentration" },
  formula: "growth > levelSupply and change of on-shelf rate < -levelReach",
  source: "City company's monthly report: rule R2, supply up and coverage down",
  version: 1,
  parameters: { minimumRetailers, levelSupply, levelReach },
  needs: supplyAndReach,
  read: (look, settings) => {
    const { supply, reach, figures } = supplyAndReachOf(look, settings);
    if (supply <= 0 || reach >= 0) return null;
    return {
      kind: "concentration",
      figures,
      sentence: {
        "zh-Hans":
          "{subject}投放量变化 {change}，上柜率却变化 {points} 个百分点（{shopsBefore} 户到 {shops} 户）：投放增加而集中到较少的户，请核对档位限量、停业户和未用完的限量。",
        "zh-Hant":
          "{subject}投放量變化 {change}，上櫃率卻變化 {points} 個百分點（{shopsBefore} 戶到 {shops} 戶）：投放增加而集中到較少的戶，請核對檔位限量、停業戶和未用完的限量。",
        en: "{subject}: supply {change}, yet on-shelf rate {points} points ({shopsBefore} retailers to {shops}): more was put out but to fewer retailers; check tier limits, closed shops and limits not used.",
      },
    };
  },
  examples: [
    {
      why: "supply +32 %, on-shelf rate 30.00 % to 25.31 %: 1320 of 1000 packs, 2531 of 10,000 shops after 3000",
      given: {
        growth: { now: { numerator: 1320, denominator: 1000, n: 3200 } },
        onShelfRate: {
          now: { numerator: 2531, denominator: 10_000, n: 10_000 },
          before: { numerator: 3000, denominator: 10_000, n: 10_000 },
        },
      },
      expect: "concentration",
      says: {
        "zh-Hans":
          "X投放量变化 +32.0%，上柜率却变化 -4.7 个百分点（3,000 户到 2,531 户）：投放增加而集中到较少的户，请核对档位限量、停业户和未用完的限量。",
        "zh-Hant":
          "X投放量變化 +32.0%，上櫃率卻變化 -4.7 個百分點（3,000 戶到 2,531 戶）：投放增加而集中到較少的戶，請核對檔位限量、停業戶和未用完的限量。",
        en: "X: supply +32.0%, yet on-shelf rate -4.7 points (3,000 retailers to 2,531): more was put out but to fewer retailers; check tier limits, closed shops and limits not used.",
      },
    },
    {
      why: "supply +3 % is level: (1030 - 1000) ÷ 1000",
      given: {
        growth: { now: { numerator: 1030, denominator: 1000, n: 320 } },
        onShelfRate: {
          now: { numerator: 253, denominator: 1000, n: 1000 },
          before: { numerator: 300, denominator: 1000, n: 1000 },
        },
      },
      expect: "silent",
    },
  ],
};
