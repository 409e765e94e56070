declare const entity: unique symbol;

/** A database key that remembers whose key it is. */
export type Key<Entity extends string> = number & { readonly [entity]: Entity };

/** Key of a licensed outlet that orders from the wholesaler (零售户). */
export type RetailerId = Key<"retailer">;

/** Key of a stock-keeping unit: one brand in one specification (规格). */
export type SkuId = Key<"sku">;

/** Key of a unit of the organisation: province, city, county department, market department or line. */
export type OrgUnitId = Key<"org-unit">;

/** Key of a delivery and visiting line (线路), the organisation's leaf. */
export type LineId = OrgUnitId;

/** Marks a database key as the key of a retailer. */
export function retailerId(key: number): RetailerId {
  return key as RetailerId;
}

/** Marks a database key as the key of a SKU. */
export function skuId(key: number): SkuId {
  return key as SkuId;
}

/** Marks a database key as the key of an organisation unit. */
export function orgUnitId(key: number): OrgUnitId {
  return key as OrgUnitId;
}
