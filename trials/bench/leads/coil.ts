import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { foldsOf } from "@dongxiao/core/leads";

import { markdownTable } from "../tables.ts";
import { judged, type Ordered } from "./judge.ts";
import { ordersOf } from "./learned-orders.ts";

const attributes = 85;
const repeats = 2;
/** The challenge: 800 of 4,000, among whom 238 bought. */
const share = 800 / 4000;
const buyers = 238;

function readCoil(folder: string) {
  const file = path.join(folder, "coil2000", "ticdata2000.txt.gz");
  const rows = gunzipSync(readFileSync(file)).toString("latin1").trim().split("\n");
  const cells = rows.map((row) => row.trim().split("\t"));
  const columns = new Map(
    Array.from({ length: attributes }, (_, at) => [
      `attribute ${at + 1}`,
      cells.map((row) => row[at] ?? ""),
    ]),
  );
  return { columns, labels: Uint8Array.from(cells, (row) => Number(row[attributes])) };
}

/** Every row scored by a blend that had not seen it; nothing of it was chosen with the row in sight. */
export function coilTable(folder: string): string {
  const { columns, labels } = readCoil(folder);
  const rounds = Array.from({ length: repeats }, (_, repeat) => {
    const orders = new Map<string, Float64Array>();
    for (const fold of foldsOf(labels, 5, repeat + 1))
      for (const { name, scores } of ordersOf(columns, labels, fold)) {
        const all = orders.get(name) ?? new Float64Array(labels.length);
        for (const [at, row] of fold.held.entries()) all[row] = scores[at] ?? 0;
        orders.set(name, all);
      }
    return Array.from(orders, ([name, scores]): Ordered => ({ name, scores }));
  });
  const headings = ["order", "AUC", `hits of ${buyers} in the best fifth`, "against ridge", ""];
  const tables = rounds.map((orders) =>
    markdownTable(headings, judged(orders, labels, share, buyers)),
  );
  return tables.join("\n\n");
}
