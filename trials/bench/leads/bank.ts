import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { foldsOf } from "@dongxiao/core/leads";

import { markdownTable } from "../tables.ts";
import { judged } from "./judge.ts";
import { ordersOf, type Parts } from "./learned-orders.ts";

/** How long the call took is only known after it: it must not be learned from. */
const leaks = "duration";

function readBank(folder: string) {
  const file = path.join(folder, "bank_marketing", "bank_additional_dev.csv.gz");
  const text = gunzipSync(readFileSync(file)).toString("latin1").trim().replaceAll('"', "");
  const [head = [], ...rows] = text.split("\n").map((row) => row.trim().split(";"));
  const named = head.map((name, at) => [name, rows.map((row) => row[at] ?? "")] as const);
  const labels = Uint8Array.from(rows, (row) => (row.at(-1) === "yes" ? 1 : 0));
  return { columns: new Map(named.filter(([name]) => name !== "y" && name !== leaks)), labels };
}

/** The first part of the calls, in their order, and those that came after. */
function inTime(n: number, share: number): Parts {
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  const cut = Math.floor(n * share);
  return { seen: rows.slice(0, cut), held: rows.slice(cut) };
}

/** Calls dealt out by chance: seven tenths are learned from. */
function byChance(labels: Uint8Array): Parts {
  const held = foldsOf(labels, 10, 1)
    .slice(0, 3)
    .map((fold) => fold.held);
  const asked = Int32Array.from(held.flatMap((rows) => [...rows])).toSorted();
  const isAsked = new Set(asked);
  return { seen: Int32Array.from(labels.keys()).filter((row) => !isAsked.has(row)), held: asked };
}

/** Later calls ordered by what the earlier ones taught, and calls dealt out by chance beside them. */
export function bankTable(folder: string): string {
  const { columns, labels } = readBank(folder);
  const splits: Readonly<Record<string, Parts>> = {
    "first 80 %, then the rest": inTime(labels.length, 0.8),
    "first 70 %, then the rest": inTime(labels.length, 0.7),
    "by chance 70/30": byChance(labels),
  };
  const headings = ["order", "AUC", "share found in the best tenth", "against ridge", ""];
  const tables = Object.entries(splits).map(([name, parts]) => {
    const held = Uint8Array.from(parts.held, (row) => labels[row] ?? 0);
    const orders = ordersOf(columns, labels, parts);
    const table = markdownTable(headings, judged(orders, held, 0.1, 1));
    return `${name}: ${parts.seen.length} calls, then ${held.length}\n\n${table}`;
  });
  return tables.join("\n\n");
}
