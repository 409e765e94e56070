import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

import { businessTypeOf, countyOf, marketTypeOf } from "./places.ts";
import { linesOf, rowsOf, type SourceRow } from "./source.ts";

// Cuts the company of real deliveries out of the public order data, and takes every name out of it: what stays is numbers, places on
// the map and kinds of goods. `--all` keeps every store, for benchmarks.
const { values: options } = parseArgs({
  options: {
    from: { type: "string", default: path.resolve("../shared/data/iowa_liquor") },
    to: { type: "string", default: path.resolve("server/example/iowa/data") },
    all: { type: "boolean", default: false },
    weekly: { type: "string", default: "weekly_dev_2019_2021.csv.gz" },
  },
});
const firstWeek = 366;

interface Kept {
  readonly stores: readonly SourceRow[];
  readonly ids: ReadonlySet<string>;
}

/** The stores that ordered in the example's years and, unless all are wanted, lie in its counties. */
function keep(stores: readonly SourceRow[]): Kept {
  const kept = stores.filter(
    (store) => Number(store["last_week"]) >= firstWeek && (options.all || countyOf(store) !== null),
  );
  return { stores: kept, ids: new Set(kept.map((store) => store["store"] ?? "")) };
}

function storeLine(store: SourceRow): string {
  const area = options.all ? (store["zip"] ?? "").slice(0, 3) || "000" : (countyOf(store) ?? "");
  const place = [store["lat"], store["lon"]].join(",");
  const kind = [businessTypeOf(store), marketTypeOf(store)].join(",");
  return `${store["store"]},${area},${kind},${place},${store["first_week"]},${store["last_week"]}`;
}

/** Vendors and brands become numbers; of the description only the size remains. */
function itemLines(items: readonly SourceRow[], scarce: ReadonlySet<string>): string[] {
  const brands = new Map<string, number>();
  return items.map((item) => {
    const words = (item["description"] ?? "")
      .replace(/^HA /, "")
      .split(/\s+/)
      .slice(0, 2)
      .join(" ");
    const brandKey = words === "" ? `item ${item["item"]}` : words;
    const brand = brands.get(brandKey) ?? brands.size + 1;
    brands.set(brandKey, brand);
    const isScarce = item["highly_allocated"] === "1" || scarce.has(item["item"] ?? "") ? 1 : 0;
    const category = (item["category"] ?? "").toLowerCase().replaceAll(",", " ");
    return `${item["item"]},${brand},${category},${item["ml"]},${item["pack"]},${item["price"]},${isScarce}`;
  });
}

async function weeklyLines(ids: ReadonlySet<string>, sold: Set<string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(path.join(options.from, options.weekly))) {
    const [store = "", item = ""] = line.split(",", 2);
    if (!ids.has(store)) continue;
    sold.add(item);
    lines.push(line);
  }
  return lines;
}

async function write(name: string, header: string, lines: readonly string[]): Promise<void> {
  const text = `${[header, ...lines].join("\n")}\n`;
  const bytes = gzipSync(text, { level: 9 });
  await writeFile(path.join(options.to, name), bytes);
  process.stdout.write(`${name}: ${lines.length} rows, ${bytes.length} bytes\n`);
}

const kept = keep(await rowsOf(options.from, "stores_dev.csv.gz"));
const scarce = await rowsOf(options.from, "allocated_dev.csv.gz");
const sold = new Set<string>();
const weekly = await weeklyLines(kept.ids, sold);
const allItems = await rowsOf(options.from, "items_dev.csv.gz");
const items = allItems.filter((item) => sold.has(item["item"] ?? ""));
await mkdir(options.to, { recursive: true });
await write(
  "stores.csv.gz",
  "store,area,business,market,lat,lon,first_week,last_week",
  kept.stores.map(storeLine),
);
await write(
  "items.csv.gz",
  "item,brand,category,ml,pack,price,scarce",
  itemLines(items, new Set(scarce.map((row) => row["item"] ?? ""))),
);
await write("weekly.csv.gz", "store,item,weeks", weekly);
