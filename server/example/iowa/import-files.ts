import { createWriteStream } from "node:fs";
import { makeFolder } from "@dongxiao/store/folders";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { cycleAfter, cycleOf, dayOf, isoOf, type Cycle, assert } from "@dongxiao/core/units";

import { goodsName, retailerName } from "./names.ts";
import { organise, type ExampleLine, type ExampleOrganisation } from "./organisation.ts";
import {
  readItems,
  readSeries,
  readStores,
  type SourceItem,
  type SourceStore,
} from "./source-data.ts";

/** The ordinary import files of the example company, ready for the ordinary import. */
export interface ExampleFiles {
  readonly organisation: ExampleOrganisation;
  readonly retailers: string;
  readonly skus: string;
  readonly orders: string;
  readonly orderRows: number;
  readonly firstDay: string;
}

const firstMonday = dayOf("2012-01-02");
assert(firstMonday !== null, "the data's first Monday is a day");
const weekZero: Cycle = cycleOf(firstMonday);
const firstWeek = 366;
const lastWeek = 521;

const cycleText = (week: number): string => isoOf(cycleAfter(weekZero, week));

/** Twelve digits with leading zeros, as licence codes are. */
const licenceCode = (store: string): string => store.padStart(12, "0");

/** Size classes and tiers by the bottles of the outlet's first year in the data: ranks, not judgements. */
interface Standing {
  readonly tier: number;
  readonly size: number;
}

async function standings(folder: string, before: number): Promise<Map<string, Standing>> {
  const bottles = new Map<string, number>();
  for await (const series of readSeries(folder, before)) {
    let sum = 0;
    for (const [i, week] of series.weeks.entries())
      if (week < before + 53) sum += series.bottles[i] ?? 0;
    bottles.set(series.store, (bottles.get(series.store) ?? 0) + sum);
  }
  const ranked = [...bottles].toSorted((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]));
  return new Map(
    ranked.map(([store], rank) => {
      const share = rank / ranked.length;
      return [
        store,
        { tier: 30 - Math.floor(share * 30), size: share < 0.2 ? 1 : share < 0.6 ? 2 : 3 },
      ];
    }),
  );
}

const retailerHeaders =
  "许可证号,名称,地址,电话,线路编码,业态,市场类型,商圈,规模,档位,目标客户,经度,纬度,路序,许可证状态,生效日期";

/** An outlet's rows: as it opened, and one more from the day on which it stopped. */
function retailerLines(
  store: SourceStore,
  line: ExampleLine,
  place: number,
  standing: Standing = { tier: 1, size: 3 },
): string[] {
  const row = (state: string, from: number): string =>
    [
      licenceCode(store.store),
      retailerName(store.business, store.store),
      "",
      "",
      line.code,
      store.business,
      store.market,
      "其他",
      standing.size,
      standing.tier,
      "否",
      store.longitude ?? line.longitude,
      store.latitude ?? line.latitude,
      place + 1,
      state,
      cycleText(from),
    ].join(",");
  const opened = row("正常", Math.max(firstWeek, store.firstWeek));
  const stopped = store.lastWeek < lastWeek - 26;
  return stopped ? [opened, row("停业", store.lastWeek + 1)] : [opened];
}

const skuHeaders =
  "规格编码,名称,品牌,品类,价类,每条包数,每件条数,起订包数,批发价,指导价,货源状态,生效日期";

/** Price classes by the trade's bounds, 100, 70, 30 and 16.5 CNY a carton, on the wholesale price. */
function priceClass(cents: number): number {
  return 1 + [10_000, 7000, 3000, 1650].filter((bound) => cents < bound).length;
}

/** One bottle is the pack and the carton of the example; the shipping case holds what the catalogue says. */
function skuLine(item: SourceItem): string {
  const goods = goodsName(item.category);
  const size = item.millilitres === "" ? "" : ` ${item.millilitres}毫升`;
  const price = (item.priceCents / 100).toFixed(2);
  return [
    item.item.padStart(6, "0"),
    `${goods} B${item.brand}${size}`,
    `B${item.brand}`,
    goods,
    priceClass(item.priceCents),
    1,
    Math.max(1, item.bottlesPerCase),
    1,
    price,
    "",
    item.scarce ? "紧俏" : "充足",
    cycleText(firstWeek),
  ].join(",");
}

async function* orderText(
  folder: string,
  prices: ReadonlyMap<string, number>,
  before: number,
  count: { rows: number },
): AsyncGenerator<string> {
  let text = "周期,许可证号,规格编码,供应量,金额\n";
  for await (const { store, item, weeks, bottles } of readSeries(folder, before)) {
    const keys = `${licenceCode(store)},${item.padStart(6, "0")}`;
    const cents = prices.get(item) ?? 0;
    for (const [i, week] of weeks.entries()) {
      const packs = bottles[i] ?? 0;
      text += `${cycleText(week)},${keys},${packs},${((packs * cents) / 100).toFixed(2)}\n`;
      count.rows += 1;
    }
    if (text.length < 1 << 18) continue;
    yield text;
    text = "";
  }
  yield text;
}

/**
 * Turns the neutral extract of the public order data into the files that a company would import.
 *
 * @param folder the extract: stores, items and weekly deliveries
 * @param destination where the import files go; made when it does not exist
 * @param options `perLine` outlets a line; `before` the week before the file's first one
 */
export async function writeImportFiles(
  folder: string,
  destination: string,
  options: { readonly perLine?: number; readonly before?: number } = {},
): Promise<ExampleFiles> {
  const before = options.before ?? firstWeek - 1;
  makeFolder(destination);
  const stores = await readStores(folder);
  const items = await readItems(folder);
  const organisation = organise(stores, options.perLine);
  const standing = await standings(folder, before);
  const files = {
    retailers: path.join(destination, "retailers.csv"),
    skus: path.join(destination, "skus.csv"),
    orders: path.join(destination, "orders.csv.gz"),
  };
  const retailers = organisation.lines.flatMap((line) =>
    line.stores.flatMap((store, place) =>
      retailerLines(store, line, place, standing.get(store.store)),
    ),
  );
  await writeFile(files.retailers, `\uFEFF${[retailerHeaders, ...retailers].join("\n")}\n`);
  await writeFile(files.skus, `\uFEFF${[skuHeaders, ...items.map(skuLine)].join("\n")}\n`);
  const prices = new Map(items.map(({ item, priceCents }) => [item, priceCents]));
  const count = { rows: 0 };
  await pipeline(
    Readable.from(orderText(folder, prices, before, count), { objectMode: false }),
    createGzip({ level: 1 }),
    createWriteStream(files.orders),
  );
  return { organisation, ...files, orderRows: count.rows, firstDay: cycleText(firstWeek) };
}
