import { amountIn, cartonPartsIn, partsPerCarton } from "./line-sum.ts";
import { addedPrices, priceRecords } from "./observed.ts";
import { pairTotal, type PairSum } from "./pair-sum.ts";
import { retailersWith, type RetailerSum } from "./retailer-sum.ts";

const cartons = cartonPartsIn(0);
const amount = amountIn(0);
const priced = [priceRecords, cartons];

/** What supplied cartons cost the retailer, of SKUs whose retail price was seen, CNY cents. */
export const costOfPriced: PairSum = pairTotal({ where: priced, plus: [amount] });

/** What the same cartons are worth at the mean retail price seen, whole CNY cents for each SKU of a retailer. */
export const retailValueOfPriced: PairSum = {
  lineSums: [priceRecords, addedPrices, cartons],
  of: ([records = 0, prices = 0, parts = 0]) =>
    records > 0 && parts > 0 ? Math.floor((prices * (parts / partsPerCarton)) / records + 0.5) : 0,
  sql: ([records = "0", prices = "0", parts = "0"]) =>
    `if(${records} > 0 and ${parts} > 0, ` +
    `floor(${prices} * (${parts} / ${partsPerCarton}) / ${records} + 0.5), 0)`,
};

/** Retail value less cost. */
export const marginOfPriced: PairSum = {
  lineSums: [...retailValueOfPriced.lineSums, amount],
  of: (totals, cycles) => {
    const value = retailValueOfPriced.of(totals, cycles);
    return value === 0 ? 0 : value - (totals[3] ?? 0);
  },
  sql: (columns, cycles) => {
    const value = retailValueOfPriced.sql(columns, cycles);
    return `if(${value} = 0, 0, ${value} - ${columns[3] ?? "0"})`;
  },
};

/** Retailers of whom a price was seen and cartons supplied, of one and the same SKU. */
export const pricedRetailers: RetailerSum = retailersWith(pairTotal({ where: priced }));
