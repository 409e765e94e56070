import type { Figure, Settings } from "../../units/index.ts";
import type { ClaimCheck } from "../claim.ts";
import { leastOfWholesale, leastYuan, mostOfWholesale, mostYuan } from "../price-band.ts";
import { figureOf, stated } from "../stated.ts";
import { namesOf } from "../texts.ts";
import { unitClaimFields, unitTitles, type QuantityUnit, type UnitClaim } from "./unit-claim.ts";

type Name = "leastYuan" | "mostYuan" | "leastOfWholesale" | "mostOfWholesale";

const ordinary = { packsPerCarton: 10, cartonsPerCase: 50, cartonsPerBigCase: 250 };

/** Divides an amount by its quantity, and names the unit in which the price of a carton is plausible. */
export const unitOfQuantity: ClaimCheck<UnitClaim, Name> = {
  titles: {
    "zh-Hans": "金额与数量的单位",
    "zh-Hant": "金額與數量的單位",
    en: "Unit of a quantity against its amount",
  },
  formula:
    "amount ÷ cartons within the band of the wholesale price, or of any mixture: consistent; outside, and another unit is within: wrong; no unit is: doubtful",
  source: "Star-rating case of one outlet: 346 cases for 17,816 yuan",
  version: 1,
  looksAt: unitClaimFields,
  parameters: {
    leastYuan,
    mostYuan,
    leastOfWholesale,
    mostOfWholesale,
  },
  check: (claim, settings) => {
    const { least, most } = bandOf(claim, settings);
    const prices = pricesOf(claim);
    const own = prices.find(({ unit }) => unit === claim.unit);
    const fitting = prices.filter(({ yuan }) => yuan >= least && yuan <= most);
    const places = {
      amount: figureOf(claim.amountYuan, "count"),
      quantity: figureOf(claim.quantity, "count"),
      unit: unitTitles[claim.unit],
      price: yuanFigure(own?.yuan ?? 0),
      least: yuanFigure(least),
      most: yuanFigure(most),
      fitting: namesOf(fitting.map(({ unit }) => unitTitles[unit])),
      fittingPrice: yuanFigure(fitting[0]?.yuan ?? 0),
    };
    if (claim.quantity.value <= 0) return { ...findings.nothing, places };
    if (own !== undefined && fitting.includes(own)) return { ...findings.fits, places };
    if (fitting.length === 0) return { ...findings.none, places };
    return { ...(fitting.length === 1 ? findings.other : findings.others), places };
  },
  examples: [
    {
      why: "17,816 ÷ (346 × 50) = 1.03 yuan a carton; as 346 cartons 51.49, as packs 514.91",
      claim: {
        amountYuan: stated("17816"),
        quantity: stated("346"),
        unit: "case",
        ...ordinary,
        wholesaleYuanPerCarton: null,
      },
      expect: "wrong",
      says: {
        "zh-Hans":
          "17,816 元 ÷ 346 件 = 每条 1.03 元，不在 20.00 至 300.00 元之间；单位若是条，每条 51.49 元，在此之内。",
        "zh-Hant":
          "17,816 元 ÷ 346 件 = 每條 1.03 元，不在 20.00 至 300.00 元之間；單位若是條，每條 51.49 元，在此之內。",
        en: "17,816 yuan ÷ 346 cases = 1.03 yuan a carton, not within 20.00 to 300.00; if the unit is cartons, it is 51.49 a carton, within.",
      },
    },
    {
      why: "the same as cartons: 17,816 ÷ 346 = 51.49",
      claim: {
        amountYuan: stated("17816"),
        quantity: stated("346"),
        unit: "carton",
        ...ordinary,
        wholesaleYuanPerCarton: null,
      },
      expect: "consistent",
    },
    {
      why: "977.87 large cases at 85.66 a carton: 20,941,086 ÷ (977.87 × 250) = 85.66",
      claim: {
        amountYuan: stated("20941086"),
        quantity: stated("977.87"),
        unit: "bigCase",
        ...ordinary,
        wholesaleYuanPerCarton: null,
      },
      expect: "consistent",
    },
    {
      why: "one SKU at 450 yuan a carton, 10 packs for 450 yuan told as 10 cartons: 45 is below half of 450, as packs 450",
      claim: {
        amountYuan: stated("450"),
        quantity: stated("10"),
        unit: "carton",
        ...ordinary,
        wholesaleYuanPerCarton: stated("450"),
      },
      expect: "wrong",
    },
    {
      why: "8 yuan for 10 cartons of 450: 0.80 a carton, 8.00 as packs; no unit makes it plausible",
      claim: {
        amountYuan: stated("8"),
        quantity: stated("10"),
        unit: "carton",
        ...ordinary,
        wholesaleYuanPerCarton: stated("450"),
      },
      expect: "doubtful",
    },
    {
      why: "no quantity, no price",
      claim: {
        amountYuan: stated("8"),
        quantity: stated("0"),
        unit: "carton",
        ...ordinary,
        wholesaleYuanPerCarton: null,
      },
      expect: "cannot_tell",
    },
  ],
};

function bandOf(
  { wholesaleYuanPerCarton: wholesale }: UnitClaim,
  settings: Settings<Name>,
): { least: number; most: number } {
  if (wholesale === null) return { least: settings.leastYuan, most: settings.mostYuan };
  return {
    least: wholesale.value * settings.leastOfWholesale,
    most: wholesale.value * settings.mostOfWholesale,
  };
}

/** What a carton would cost in each unit, the smallest unit first. */
function pricesOf(claim: UnitClaim): { unit: QuantityUnit; yuan: number }[] {
  const perQuantity = claim.amountYuan.value / claim.quantity.value;
  return [
    { unit: "pack", yuan: perQuantity * claim.packsPerCarton },
    { unit: "carton", yuan: perQuantity },
    { unit: "case", yuan: perQuantity / claim.cartonsPerCase },
    { unit: "bigCase", yuan: perQuantity / claim.cartonsPerBigCase },
  ];
}

function yuanFigure(yuan: number): Figure {
  return { value: yuan * 100, written: "yuan" };
}

const findings = {
  fits: {
    state: "consistent",
    sentence: {
      "zh-Hans": "{amount} 元 ÷ {quantity} {unit} = 每条 {price} 元，在 {least} 至 {most} 元之间。",
      "zh-Hant": "{amount} 元 ÷ {quantity} {unit} = 每條 {price} 元，在 {least} 至 {most} 元之間。",
      en: "{amount} yuan ÷ {quantity} {unit} = {price} yuan a carton, within {least} to {most}.",
    },
  },
  other: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "{amount} 元 ÷ {quantity} {unit} = 每条 {price} 元，不在 {least} 至 {most} 元之间；单位若是{fitting}，每条 {fittingPrice} 元，在此之内。",
      "zh-Hant":
        "{amount} 元 ÷ {quantity} {unit} = 每條 {price} 元，不在 {least} 至 {most} 元之間；單位若是{fitting}，每條 {fittingPrice} 元，在此之內。",
      en: "{amount} yuan ÷ {quantity} {unit} = {price} yuan a carton, not within {least} to {most}; if the unit is {fitting}, it is {fittingPrice} a carton, within.",
    },
  },
  others: {
    state: "wrong",
    sentence: {
      "zh-Hans":
        "{amount} 元 ÷ {quantity} {unit} = 每条 {price} 元，不在 {least} 至 {most} 元之间；下列单位都说得通：{fitting}。",
      "zh-Hant":
        "{amount} 元 ÷ {quantity} {unit} = 每條 {price} 元，不在 {least} 至 {most} 元之間；下列單位都說得通：{fitting}。",
      en: "{amount} yuan ÷ {quantity} {unit} = {price} yuan a carton, not within {least} to {most}; any of these units would do: {fitting}.",
    },
  },
  none: {
    state: "doubtful",
    sentence: {
      "zh-Hans":
        "{amount} 元 ÷ {quantity} {unit} = 每条 {price} 元，不在 {least} 至 {most} 元之间，换成别的单位也不在：金额或数量有疑问。",
      "zh-Hant":
        "{amount} 元 ÷ {quantity} {unit} = 每條 {price} 元，不在 {least} 至 {most} 元之間，換成別的單位也不在：金額或數量有疑問。",
      en: "{amount} yuan ÷ {quantity} {unit} = {price} yuan a carton, not within {least} to {most}, nor in any other unit: amount or quantity is in doubt.",
    },
  },
  nothing: {
    state: "cannot_tell",
    sentence: {
      "zh-Hans": "{amount} 元没有数量，算不出每条价格。",
      "zh-Hant": "{amount} 元沒有數量，算不出每條價格。",
      en: "{amount} yuan come without a quantity: there is no price of a carton.",
    },
  },
} as const;
