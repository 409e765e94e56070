import type {
  BusinessType,
  MarketType,
  PriceClass,
  SizeClass,
  SupplyState,
  TradeArea,
} from "@dongxiao/core/retailers";

/** One unit of the organisation, parents before children. */
export interface CityUnit {
  readonly code: string;
  readonly parent: string | null;
  readonly kind: "province" | "city" | "county" | "market" | "line";
  readonly name: string;
}

/** One line: a representative's retailers, in route order, `from` ≤ index < `to` in the list of retailers. */
export interface CityLine {
  readonly code: string;
  /** Place of its county among the counties. */
  readonly county: number;
  readonly marketType: MarketType;
  /** Monday = 1 to Thursday = 4: goods come two days later, within the week. */
  readonly orderWeekday: number;
  readonly rhythm: "weekly" | "fortnightly";
  readonly longitude: number;
  readonly latitude: number;
  readonly from: number;
  readonly to: number;
}

/** One licensed retailer. */
export interface CityRetailer {
  readonly licence: string;
  readonly name: string;
  /** The name after a change of owner, where there is one. */
  readonly laterName: string;
  readonly address: string;
  /** Place of its line among the lines. */
  readonly line: number;
  readonly businessType: BusinessType;
  readonly tradeArea: TradeArea;
  readonly sizeClass: SizeClass;
  readonly longitude: number;
  readonly latitude: number;
  /** What it sells against the mean retailer of the city, mean 1. */
  readonly size: number;
  /** Weeks in which it is open: `opens` ≤ week < `closes`; `closes` may lie after the last week. */
  readonly opens: number;
  readonly closes: number;
  /** The week from which another owner runs it; after the last week where that never happens. */
  readonly ownerFrom: number;
  /** Its tier, 1 to 30, in each half-year. */
  readonly tiers: readonly number[];
  /** May receive the precision SKUs. */
  readonly target: boolean;
}

/** Where a SKU stands in its life. */
export type LifeStage = "introduction" | "growth" | "maturity" | "decline";

/** One SKU. */
export interface CitySku {
  readonly code: string;
  readonly name: string;
  readonly brand: string;
  readonly category: string;
  readonly priceClass: PriceClass;
  readonly wholesaleCnyCentsPerCarton: number;
  readonly guidanceCnyCentsPerCarton: number;
  readonly packsPerCarton: number;
  readonly cartonsPerCase: number;
  readonly supplyState: SupplyState;
  readonly stage: LifeStage;
  /** Weeks in which it is sold: `launches` ≤ week < `exits`. */
  readonly launches: number;
  readonly exits: number;
  /** Its share of the packs that the city's consumers ask for; all of them add to 1. */
  readonly share: number;
  /** Places of the SKUs that its consumers take instead, the likeliest first. */
  readonly substitutes: readonly number[];
}

/** Everything of the city that orders and sales do not move. */
export interface World {
  readonly units: readonly CityUnit[];
  readonly lines: readonly CityLine[];
  readonly retailers: readonly CityRetailer[];
  readonly skus: readonly CitySku[];
}
