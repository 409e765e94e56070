import type { Facts } from "@dongxiao/store/facts";

type Cell = string | number;

const written = (cell: Cell): string => (typeof cell === "number" ? String(cell) : `'${cell}'`);

async function plant(
  facts: Facts,
  table: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  const selects = rows.map((row, place) => {
    const cells = Object.entries({ ...row, import_id: 1, row_number: place });
    return `select ${cells.map(([name, cell]) => `${written(cell)} as ${name}`).join(", ")}`;
  });
  const columns = [...Object.keys(rows[0] ?? {}), "import_id", "row_number"];
  await facts.tell(`insert into ${table} (${columns.join(", ")}) ${selects.join(" union all ")}`);
}

/** What an order line of a test says; the rest is alike for all. */
export interface PlantedLine {
  readonly cycle: string;
  readonly retailer: number;
  readonly line: number;
  readonly sku: number;
  readonly packs: number;
  readonly amountCnyCents: number;
  readonly priceClass: number;
  readonly brand: string;
}

/** Puts order lines of ten packs a carton into the facts, as they stand. */
export async function plantLines(facts: Facts, lines: readonly PlantedLine[]): Promise<void> {
  const rows = lines.map(({ cycle, retailer, line, sku, packs, ...rest }) => ({
    cycle,
    retailer,
    line,
    sku,
    requested_packs: packs,
    cap_packs: -1,
    ordered_packs: packs,
    supplied_packs: packs,
    packs_per_carton: 10,
    amount_cny_cents: rest.amountCnyCents,
    price_class: rest.priceClass,
    brand: rest.brand,
  }));
  await plant(facts, "order_line", rows);
}

/** What an observation of a test says: one carton price, seen in one shop. */
export interface PlantedPrice {
  readonly cycle: string;
  readonly retailer: number;
  readonly line: number;
  readonly sku: number;
  readonly price: number;
  readonly wholesale: number;
  /** -1 = none. */
  readonly guidance: number;
}

/** Puts seen prices into the facts, as they stand; nothing else was counted. */
export async function plantPrices(facts: Facts, prices: readonly PlantedPrice[]): Promise<void> {
  const rows = prices.map(({ cycle, retailer, line, sku, price, wholesale, guidance }) => ({
    cycle,
    retailer,
    line,
    sku,
    stock_packs: -1,
    sold_packs: -1,
    price_cny_cents_per_carton: price,
    stock_out_days: -1,
    method: "visit",
    wholesale_cny_cents_per_carton: wholesale,
    guidance_cny_cents_per_carton: guidance,
    packs_per_carton: 10,
  }));
  await plant(facts, "observation", rows);
}
