import { priceClassOf, priceClassTitles, supplyStates } from "@dongxiao/core/retailers";
import { quantityOf, said, sureDay } from "@dongxiao/core/units";

import type { SkuAttributes } from "../../books/index.ts";
import { Refused } from "../import-problems.ts";
import type { BooksForm, BooksRow } from "../kind.ts";
import { choiceReader, choicesOf } from "../readers/codes.ts";
import { column, countCell, textCell, validFromColumn, yuanCell } from "./books-columns.ts";

const priceClasses = {
  "1": { titles: priceClassTitles[1] },
  "2": { titles: priceClassTitles[2] },
  "3": { titles: priceClassTitles[3] },
  "4": { titles: priceClassTitles[4] },
  "5": { titles: priceClassTitles[5] },
} as const;

/** What a new SKU is where its row says nothing. */
export const skuDefaults = {
  category: "",
  guidanceCnyCentsPerCarton: null,
  supplyState: "free",
} as const satisfies Partial<SkuAttributes>;

/** SKUs with their sizes, dated prices and price classes. */
export const skus: BooksForm = {
  id: "skus",
  titles: said("规格", "規格", "SKUs"),
  columns: [
    column("code", said("规格编码", "規格編碼", "SKU code"), textCell(40), {
      aliases: ["规格代码", "商品编码", "sku"],
      isRequired: true,
      examples: ["A001", "B001"],
    }),
    column("name", said("规格名称", "規格名稱", "Name"), textCell(120), {
      aliases: ["名称", "商品名称"],
      examples: ["春晓(硬)", "秋实(软)"],
    }),
    column("brand", said("品牌", "品牌", "Brand"), textCell(60), { examples: ["春晓", "秋实"] }),
    column("category", said("品类", "品類", "Category"), textCell(60)),
    column(
      "priceClass",
      said("价类", "價類", "Price class"),
      () => {
        const read = choiceReader(priceClasses);
        return (text) => {
          const code = read(text);
          return code instanceof Refused ? code : Number(code);
        };
      },
      { choices: choicesOf(priceClasses), examples: ["一类", "三类"] },
    ),
    column(
      "exVatPrice",
      said("调拨价(不含税,元/条)", "調撥價(不含稅,元/條)", "Price without VAT"),
      yuanCell,
      {
        aliases: ["不含税调拨价", "调拨价"],
        help: said(
          "没有价类时据此划分",
          "沒有價類時據此劃分",
          "Gives the price class where it is empty",
        ),
      },
    ),
    column("packsPerCarton", said("每条包数", "每條包數", "Packs per carton"), countCell(1000), {
      examples: ["10", "10"],
    }),
    column("cartonsPerCase", said("每件条数", "每件條數", "Cartons per case"), countCell(10_000), {
      examples: ["50", "50"],
    }),
    column(
      "orderStepPacks",
      said("订货步长(包)", "訂貨步長(包)", "Order step (packs)"),
      countCell(100_000),
      {
        aliases: ["起订包数", "起訂包數"],
        help: said("不填则为一条", "不填則為一條", "Empty: one carton"),
        examples: ["10", ""],
      },
    ),
    column(
      "wholesaleCnyCentsPerCarton",
      said("批发价(元/条)", "批發價(元/條)", "Wholesale price (yuan per carton)"),
      yuanCell,
      { aliases: ["批发价"], examples: ["150.00", "80.00"] },
    ),
    column(
      "guidanceCnyCentsPerCarton",
      said("建议零售价(元/条)", "建議零售價(元/條)", "Guidance price (yuan per carton)"),
      yuanCell,
      { aliases: ["建议零售价", "指导价"], examples: ["180.00", ""] },
    ),
    column(
      "supplyState",
      said("货源状态", "貨源狀態", "Supply state"),
      () => choiceReader(supplyStates),
      {
        aliases: ["供应状态", "供應狀態", "货源", "貨源"],
        choices: choicesOf(supplyStates),
        examples: ["紧俏", "充足"],
      },
    ),
    validFromColumn,
  ],
  alternatives: [],
  needs: [
    ["name"],
    ["brand"],
    ["priceClass", "exVatPrice"],
    ["packsPerCarton"],
    ["cartonsPerCase"],
    ["wholesaleCnyCentsPerCarton"],
  ],
};

const notKept = new Set(["code", "validFrom", "exVatPrice"]);

/** What a row says about its SKU. */
export function skuIn({ cells, fromDay }: BooksRow, isNew: boolean): Partial<SkuAttributes> {
  const given: Partial<SkuAttributes> = Object.fromEntries(
    [...cells].filter(([id]) => !notKept.has(id)),
  );
  const price = cells.get("exVatPrice");
  const { priceClass: written, orderStepPacks: step, packsPerCarton } = given;
  const priceClass =
    written ??
    (typeof price === "number"
      ? priceClassOf(quantityOf(price, "cny-cents/carton"), sureDay(fromDay))
      : undefined);
  const orderStepPacks = step ?? (isNew ? packsPerCarton : undefined);
  return {
    ...given,
    ...(priceClass === undefined ? {} : { priceClass }),
    ...(orderStepPacks === undefined ? {} : { orderStepPacks }),
  };
}
