import type { SeenCity, SeenRetailer, SeenSku } from "./seen-city.ts";

/** One retailer's week of the only SKU; what is left out is nought, or was not recorded. */
interface ExampleCell {
  readonly requested?: number;
  readonly cap?: number;
  readonly supplied?: number;
  readonly stock?: number;
  readonly sold?: number;
  readonly emptyDays?: number;
}

const retailer: SeenRetailer = {
  line: 0,
  county: 0,
  marketType: "rural",
  rhythm: "weekly",
  businessType: "grocery",
  tradeArea: "residential",
  sizeClass: "small",
  tiers: [1],
  target: false,
  opens: 0,
};

const sku: SeenSku = {
  priceClass: 1,
  supplyState: "scarce",
  packsPerCarton: 10,
  guidanceCnyCentsPerCarton: 20_000,
  launches: 0,
};

/** A city of one scarce SKU in cartons of ten, by week and retailer: everybody orders in every week. */
export function seenOf({
  weeks,
  watched = [],
}: {
  readonly weeks: readonly (readonly ExampleCell[])[];
  readonly watched?: readonly number[];
}): SeenCity {
  const cells = weeks.flat();
  const count = weeks[0]?.length ?? 0;
  const column = (name: keyof ExampleCell, missing: number): Int32Array =>
    Int32Array.from(cells, (cell) => cell[name] ?? missing);
  return {
    retailers: Array.from({ length: count }, () => retailer),
    skus: [sku],
    fromWeek: 0,
    weeks: weeks.length,
    orders: new Uint8Array(cells.length).fill(1),
    requested: column("requested", 0),
    cap: column("cap", -1),
    supplied: column("supplied", 0),
    devices: Int32Array.from({ length: count }, (_, place) => place),
    watched: Uint8Array.from({ length: count }, (_, place) => (watched.includes(place) ? 1 : 0)),
    stock: column("stock", -1),
    sold: column("sold", -1),
    emptyDays: Int8Array.from(column("emptyDays", -1)),
  };
}
