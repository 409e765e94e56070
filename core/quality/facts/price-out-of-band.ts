import { cellOf, type Settings } from "../../units/index.ts";
import type { FactsCheck } from "../facts-check.ts";
import { tableSql, withinSql } from "../facts-sql.ts";
import { orderFindings } from "../order-findings.ts";
import { suppliedPacks } from "../packs-measure.ts";
import { leastOfWholesale, mostOfWholesale } from "../price-band.ts";

type Measure = "amountCnyCents" | "suppliedPacks" | "packsPerCarton" | "wholesaleCnyCentsPerCarton";
type Name = "leastOfWholesale" | "mostOfWholesale";

const priced = (cents: number) => ({ wholesaleCnyCentsPerCarton: cents });

/** The price of a carton, amount over cartons, is far from the SKU's wholesale price: a unit or an amount is wrong. */
export const priceOutOfBand: FactsCheck<Measure, Name> = {
  titles: {
    "zh-Hans": "每条价格偏离批发价",
    "zh-Hant": "每條價格偏離批發價",
    en: "Price far from the wholesale price",
  },
  formula:
    "amount × packsPerCarton ÷ suppliedPacks < leastOfWholesale × wholesale, or > mostOfWholesale × wholesale; supplied lines of SKUs with a known price",
  source: "Star-rating case of one outlet: 346 cases for 17,816 yuan are 1.03 yuan a carton",
  version: 1,
  state: "doubtful",
  looksAt: {
    amountCnyCents: {
      titles: { "zh-Hans": "金额", "zh-Hant": "金額", en: "Amount" },
      unit: "CNY cents",
    },
    suppliedPacks,
    packsPerCarton: {
      titles: { "zh-Hans": "每条包数", "zh-Hant": "每條包數", en: "Packs in a carton" },
      unit: "packs/carton",
    },
    wholesaleCnyCentsPerCarton: {
      titles: { "zh-Hans": "批发价", "zh-Hant": "批發價", en: "Wholesale price" },
      unit: "CNY cents/carton",
    },
  },
  parameters: { leastOfWholesale, mostOfWholesale },
  sentence: {
    "zh-Hans":
      "{retailer} {cycle} 的{sku}：{amount} 元 ÷ {cartons} 条 = 每条 {price} 元，不在批发价 {wholesale} 元的 {least} 至 {most} 之间。",
    "zh-Hant":
      "{retailer} {cycle} 的{sku}：{amount} 元 ÷ {cartons} 條 = 每條 {price} 元，不在批發價 {wholesale} 元的 {least} 至 {most} 之間。",
    en: "{retailer}, {sku}, {cycle}: {amount} yuan ÷ {cartons} cartons = {price} yuan a carton, not within {least} to {most} of the wholesale price {wholesale}.",
  },
  figures: (numbers, settings) => {
    const cartons = numbers.suppliedPacks / numbers.packsPerCarton;
    return {
      amount: { value: numbers.amountCnyCents, written: "yuan" },
      cartons: { value: cartons, written: "count", decimals: 1 },
      price: { value: numbers.amountCnyCents / cartons, written: "yuan" },
      wholesale: { value: numbers.wholesaleCnyCentsPerCarton, written: "yuan" },
      least: { value: settings.leastOfWholesale, written: "percent", decimals: 0 },
      most: { value: settings.mostOfWholesale, written: "percent", decimals: 0 },
    };
  },
  // what the amount misses the wholesale price by, in cents
  size: {
    of: ({ amountCnyCents, suppliedPacks: packs, packsPerCarton, wholesaleCnyCentsPerCarton }) =>
      Math.abs(amountCnyCents - (wholesaleCnyCentsPerCarton * packs) / packsPerCarton),
    sql: "abs(amountCnyCents - wholesaleCnyCentsPerCarton * suppliedPacks / packsPerCarton)",
  },
  reads: () => ({ orderLines: 1, observations: 0 }),
  find: ({ orderLines }, { window }, settings) =>
    orderFindings(orderLines, window, (row) => {
      const numbers = {
        amountCnyCents: cellOf(orderLines.amountCnyCents, row),
        suppliedPacks: cellOf(orderLines.suppliedPacks, row),
        packsPerCarton: cellOf(orderLines.packsPerCarton, row),
        wholesaleCnyCentsPerCarton: cellOf(orderLines.wholesaleCnyCentsPerCarton, row),
      };
      const isPriced = numbers.suppliedPacks > 0 && numbers.wholesaleCnyCentsPerCarton > 0;
      return isPriced && isOutside(numbers, settings) ? numbers : null;
    }),
  sql: (tables, { window }, { leastOfWholesale: least, mostOfWholesale: most }) => {
    const paid = "toFloat64(amount_cny_cents) * packs_per_carton";
    const worth = "wholesale_cny_cents_per_carton * supplied_packs";
    return [
      `select cycle, retailer, sku, line, amount_cny_cents as amountCnyCents,`,
      `  supplied_packs as suppliedPacks, packs_per_carton as packsPerCarton,`,
      `  wholesale_cny_cents_per_carton as wholesaleCnyCentsPerCarton`,
      `from ${tableSql(tables.orderLines)} where ${withinSql(window)}`,
      `  and supplied_packs > 0 and wholesale_cny_cents_per_carton > 0`,
      `  and (${paid} < ${least} * ${worth} or ${paid} > ${most} * ${worth})`,
    ].join("\n");
  },
  examples: [
    {
      why: "1,781,600 cents for 173,000 packs (346 cases of 50 cartons) are 103 cents a carton, wholesale is 5,000; 346 cartons of them are 5,149",
      lines: [
        { ...priced(5000), retailer: 1, suppliedPacks: 173_000, amountCnyCents: 1_781_600 },
        { ...priced(5000), retailer: 2, suppliedPacks: 3460, amountCnyCents: 1_781_600 },
      ],
      expect: [
        {
          retailer: 1,
          numbers: {
            amountCnyCents: 1_781_600,
            suppliedPacks: 173_000,
            packsPerCarton: 10,
            wholesaleCnyCentsPerCarton: 5000,
          },
        },
      ],
      says: {
        "zh-Hans":
          "A 2021-11-08 的X：17,816.00 元 ÷ 17,300.0 条 = 每条 1.03 元，不在批发价 50.00 元的 50% 至 200% 之间。",
        "zh-Hant":
          "A 2021-11-08 的X：17,816.00 元 ÷ 17,300.0 條 = 每條 1.03 元，不在批發價 50.00 元的 50% 至 200% 之間。",
        en: "A, X, 2021-11-08: 17,816.00 yuan ÷ 17,300.0 cartons = 1.03 yuan a carton, not within 50% to 200% of the wholesale price 50.00.",
      },
    },
    {
      why: "the edges belong to the band: half of 10,000 and twice 10,000; a cent less does not",
      lines: [
        { ...priced(10_000), retailer: 1, suppliedPacks: 10, amountCnyCents: 5000 },
        { ...priced(10_000), retailer: 2, suppliedPacks: 10, amountCnyCents: 20_000 },
        { ...priced(10_000), retailer: 3, suppliedPacks: 10, amountCnyCents: 4999 },
      ],
      expect: [
        {
          retailer: 3,
          numbers: {
            amountCnyCents: 4999,
            suppliedPacks: 10,
            packsPerCarton: 10,
            wholesaleCnyCentsPerCarton: 10_000,
          },
        },
      ],
    },
    {
      why: "nothing supplied has no price, and a SKU without a wholesale price nothing to be held against",
      lines: [
        { ...priced(10_000), retailer: 1, orderedPacks: 10, suppliedPacks: 0, amountCnyCents: 7 },
        { retailer: 2, suppliedPacks: 10, amountCnyCents: 7, sku: 2 },
      ],
      expect: [],
    },
  ],
};

/** Multiplied out, so that both engines compare the same whole numbers. */
function isOutside(numbers: Readonly<Record<Measure, number>>, settings: Settings<Name>): boolean {
  const paid = numbers.amountCnyCents * numbers.packsPerCarton;
  const cents = numbers.wholesaleCnyCentsPerCarton;
  const packs = numbers.suppliedPacks;
  return (
    paid < settings.leastOfWholesale * cents * packs ||
    paid > settings.mostOfWholesale * cents * packs
  );
}
