import type { SupplyState } from "@dongxiao/core/retailers";
import type { Generated } from "kysely";

import type { MomentColumn, SpanColumn } from "./columns.ts";

export interface RetailerTable {
  id: Generated<number>;
  licenceCode: string;
  createdAt: MomentColumn;
}

/** What is known of a retailer from a day on: everything that an indicator groups by. */
export interface RetailerAttributes {
  name: string;
  address: string;
  phone: string;
  lineId: number;
  businessType: string;
  marketType: string;
  tradeArea: string;
  sizeClass: string;
  tier: number;
  target: boolean;
  longitude: number | null;
  latitude: number | null;
  routeOrder: number | null;
}

interface SpanRow {
  id: Generated<number>;
  during: SpanColumn;
  importId: number | null;
}

export interface RetailerSpanTable extends RetailerAttributes, SpanRow {
  retailerId: number;
}

/** Whether a licence allows ordering from a day on, and why. */
export interface LicenceAttributes {
  state: "active" | "suspended" | "closed" | "revoked";
  reason: string;
}

export interface LicenceTable extends LicenceAttributes, SpanRow {
  retailerId: number;
}

export interface SkuTable {
  id: Generated<number>;
  code: string;
  createdAt: MomentColumn;
}

/** What is known of a SKU from a day on: its sizes, prices and price class. */
export interface SkuAttributes {
  name: string;
  brand: string;
  category: string;
  priceClass: number;
  packsPerCarton: number;
  cartonsPerCase: number;
  orderStepPacks: number;
  wholesaleCnyCentsPerCarton: number;
  guidanceCnyCentsPerCarton: number | null;
  supplyState: SupplyState;
}

export interface SkuSpanTable extends SkuAttributes, SpanRow {
  skuId: number;
}
