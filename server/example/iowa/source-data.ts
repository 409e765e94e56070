import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** One outlet of the public data, without its name. */
export interface SourceStore {
  readonly store: string;
  readonly area: string;
  readonly business: string;
  readonly market: "C" | "X";
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** One item of the public data, without its name. */
export interface SourceItem {
  readonly item: string;
  readonly brand: string;
  readonly category: string;
  readonly millilitres: string;
  readonly bottlesPerCase: number;
  readonly priceCents: number;
  readonly scarce: boolean;
}

/** What one outlet received of one item: pairs of week number and bottles. */
export interface SourceSeries {
  readonly store: string;
  readonly item: string;
  readonly weeks: Int32Array;
  readonly bottles: Int32Array;
}

async function* linesOf(folder: string, name: string): AsyncGenerator<string> {
  const lines = createInterface({
    input: createReadStream(path.join(folder, name)).pipe(createGunzip()),
  });
  let header = true;
  for await (const line of lines) {
    if (header) header = false;
    else yield line;
  }
}

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === "" ? null : Number(text);

/** Every outlet. */
export async function readStores(folder: string): Promise<SourceStore[]> {
  const stores: SourceStore[] = [];
  for await (const line of linesOf(folder, "stores.csv.gz")) {
    const [store = "", area = "", business = "", market, lat, lon, first, last] = line.split(",");
    stores.push({
      store,
      area,
      business,
      market: market === "C" ? "C" : "X",
      latitude: numberOrNull(lat),
      longitude: numberOrNull(lon),
      firstWeek: Number(first),
      lastWeek: Number(last),
    });
  }
  return stores;
}

/** Every item that was delivered at least once. */
export async function readItems(folder: string): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const line of linesOf(folder, "items.csv.gz")) {
    const [item = "", brand = "", category = "", ml = "", pack, price, scarce] = line.split(",");
    items.push({
      item,
      brand,
      category,
      millilitres: ml,
      bottlesPerCase: pack === undefined || pack === "" ? 12 : Number(pack),
      priceCents: Math.round(Number(price ?? 0) * 100),
      scarce: scarce === "1",
    });
  }
  return items;
}

/** Every delivery, one series per outlet and item; `before` is the week before the file's first one. */
export async function* readSeries(folder: string, before = 365): AsyncGenerator<SourceSeries> {
  for await (const line of linesOf(folder, "weekly.csv.gz")) {
    const [store = "", item = "", tokens = ""] = line.split(",");
    const words = tokens.split(" ");
    const weeks = new Int32Array(words.length);
    const bottles = new Int32Array(words.length);
    let week = before;
    for (const [i, word] of words.entries()) {
      const colon = word.indexOf(":");
      week += colon < 0 ? 1 : Number(word.slice(0, colon));
      weeks[i] = week;
      bottles[i] = Number(colon < 0 ? word : word.slice(colon + 1));
    }
    yield { store, item, weeks, bottles };
  }
}
