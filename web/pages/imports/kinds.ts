import type { ImportKind } from "@dongxiao/contract";

/** Every kind of import with the keys of its name and of what its file holds. */
export const kinds = {
  organisation: { word: "kindOrganisation", help: "helpOrganisation", isDated: true },
  retailers: { word: "kindRetailers", help: "helpRetailers", isDated: true },
  skus: { word: "kindSkus", help: "helpSkus", isDated: true },
  orders: { word: "kindOrders", help: "helpOrders", isDated: false },
  observations: { word: "kindObservations", help: "helpObservations", isDated: false },
  warehouse: { word: "kindWarehouse", help: "helpWarehouse", isDated: false },
  "retailer-file": { word: "kindRetailerFile", help: "helpRetailerFile", isDated: true },
} as const satisfies Record<ImportKind, object>;

/** The kinds in the order in which an empty house needs them. */
export const kindIds: readonly ImportKind[] = [
  "organisation",
  "retailers",
  "skus",
  "orders",
  "observations",
  "warehouse",
  "retailer-file",
];
