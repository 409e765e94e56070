import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { assert, cycleAfter, cycleOf, dayOf, isoOf, type Cycle } from "@dongxiao/core/units";

/** The price of each item in cents of its invoice, by item code. */
export type Prices = ReadonlyMap<string, number>;

const headers = "周期,许可证号,规格编码,需求量,限量,订购量,供应量,金额";

function firstMonday(): Cycle {
  const day = dayOf("2012-01-02");
  assert(day !== null, "2012-01-02 is a day");
  return cycleOf(day);
}

/** Reads one of the public files row by row, without its header. */
export async function* rowsOf(path: string): AsyncGenerator<string> {
  let first = true;
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) });
  for await (const line of lines) {
    if (!first) yield line;
    first = false;
  }
}

/** The week number before the first week of a weekly file. */
export type WeekBefore = 365 | -1;

/** Cuts `3:12 6` into weeks and bottles: three weeks on 12 bottles, one week on 6. */
export function weeksOf(tokens: string, before: WeekBefore): [week: number, bottles: number][] {
  let week: number = before;
  return tokens.split(" ").map((token) => {
    const colon = token.indexOf(":");
    week += colon < 0 ? 1 : Number(token.slice(0, colon));
    return [week, Number(token.slice(colon + 1))];
  });
}

async function* orderLines(path: string, before: WeekBefore, prices: Prices) {
  const monday = firstMonday();
  const days = Array.from({ length: 530 }, (_, week) => isoOf(cycleAfter(monday, week)));
  let block = `${headers}\n`;
  for await (const row of rowsOf(path)) {
    const [store = "", item = "", tokens = ""] = row.split(",");
    const cents = prices.get(item) ?? 0;
    for (const [week, bottles] of weeksOf(tokens, before)) {
      const amount = ((bottles * cents) / 100).toFixed(2);
      block += `${days[week]},${store},${item},${bottles},,${bottles},${bottles},${amount}\n`;
    }
    if (block.length > 1 << 18) {
      yield block;
      block = "";
    }
  }
  yield block;
}

/** Writes a weekly file of the public data as an order file (csv.gz) of the product. */
export async function writeOrderFile(
  source: string,
  before: WeekBefore,
  prices: Prices,
  destination: string,
): Promise<void> {
  await pipeline(
    Readable.from(orderLines(source, before, prices)),
    createGzip({ level: 1 }),
    createWriteStream(destination),
  );
}
