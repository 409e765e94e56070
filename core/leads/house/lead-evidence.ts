import type { Cycle, Position } from "../../units/index.ts";

/** How many cycles before the label's time are looked at, and as many before those for growth. */
export const leadCycles = 13;

/** What is known of one retailer before a cycle: its file on that day, and its order lines of the cycles before it. */
export interface LeadEvidence {
  readonly retailer: number;
  readonly line: number;
  readonly position: Position | null;
  readonly tier: number;
  readonly sizeClass: string;
  readonly businessType: string;
  readonly marketType: string;
  readonly tradeArea: string;
  readonly skus: number;
  readonly cartons: number;
  readonly amountCnyCents: number;
  /** Cartons of as many cycles before those. */
  readonly earlierCartons: number;
  readonly cyclesOrdered: number;
  /** Cartons of price class 1 to 5. */
  readonly classCartons: readonly number[];
  /** Of the brand that is asked about. */
  readonly brandCartons: number;
  readonly brandSkus: number;
  readonly brandCycles: number;
}

/** The SKU that is asked about, as it was before a cycle. */
export interface LeadSku {
  readonly sku: number;
  readonly brand: string;
  readonly priceClass: number;
  readonly wholesaleCnyCentsPerCarton: number;
}

/** The cycle in which each retailer was first supplied with a SKU, by SKU and retailer. */
export type FirstOrders = ReadonlyMap<number, ReadonlyMap<number, Cycle>>;

/** Everything that a feature may look at. */
export interface LeadKnown extends LeadEvidence {
  /** Earlier launches that were over, how many of them it took up, and after how many cycles on the mean. */
  readonly launches: number;
  readonly launchesTaken: number;
  readonly launchCycles: number | null;
  /** The nearest retailers within reach, and how many of them had the SKU. */
  readonly neighbours: number;
  readonly neighbourTakers: number;
  /** Of its line, itself included. */
  readonly lineRetailers: number;
  readonly lineTakers: number;
  readonly lineSkus: number;
  /** Null where no SKU is asked about. */
  readonly asked: LeadSku | null;
  /** The share of all retailers that had the SKU, and for how many cycles it had been sold. */
  readonly reach: number;
  /** Null where it was sold before the data begin. */
  readonly cyclesOnSale: number | null;
}
