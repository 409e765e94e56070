import path from "node:path";

import {
  aucOf,
  bootstrapInterval,
  type CellColumns,
  type LeadModel,
  liftOf,
} from "@dongxiao/core/leads";

import { markdownTable } from "../tables.ts";
import { readTrade } from "./iowa-trade.ts";
import { launchesOf, weeksAsked } from "./launches.ts";
import { type LaunchRows, rowsOfLaunches } from "./launch-rows.ts";
import { learned } from "./learned-orders.ts";

/** Launches are asked about in runs of weeks, each by what the launches taught that were over before. */
const runs = [
  [455, 488],
  [488, 522],
] as const;

/** Of the stores that did not take it, one in so many is learned from: they are most of the rows. */
const thinning = 5;

function tableOf(launches: readonly LaunchRows[]): { columns: CellColumns; labels: Uint8Array } {
  const names = Object.keys(launches[0]?.columns ?? {});
  const kept = launches.map(({ labels }) =>
    Int32Array.from(labels.keys()).filter((row) => labels[row] === 1 || row % thinning === 0),
  );
  const columns = names.map((name) => {
    const cells = launches.flatMap(({ columns: own }, at) =>
      Array.from(kept[at] ?? [], (row) => String(own[name]?.[row] ?? "")),
    );
    return [name, cells] as const;
  });
  const labels = launches.flatMap((launch, at) =>
    Array.from(kept[at] ?? [], (row) => launch.labels[row] ?? 0),
  );
  return { columns: new Map(columns), labels: Uint8Array.from(labels) };
}

/** What every order makes of one launch: area and lift of the best tenth. */
type Marks = Readonly<Record<string, { readonly auc: number; readonly lift: number }>>;

function marksOf(model: LeadModel, { columns, labels }: LaunchRows): Marks | null {
  const cells = new Map(
    Object.entries(columns).map(([name, values]) => [name, Array.from(values, String)]),
  );
  const orders: [string, Float64Array][] = [
    ["breadth", columns["breadth"] ?? new Float64Array(0)],
    ["topAffinity", columns["topAffinity"] ?? new Float64Array(0)],
    ...model.memberScores(cells),
    ["blend", model.score(cells)],
  ];
  const marks: Record<string, { auc: number; lift: number }> = {};
  for (const [name, scores] of orders) {
    const [auc, lift] = [aucOf(scores, labels), liftOf(scores, labels, 0.1)];
    if (auc === null || lift === null) return null;
    marks[name] = { auc, lift };
  }
  return marks;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** A mean over launches, with the interval that comes of drawing launches anew. */
function meanText(values: readonly number[], digits: number): string {
  const drawn = (rows: Int32Array): number => meanOf(Array.from(rows, (row) => values[row] ?? 0));
  const { low, high } = bootstrapInterval(values.length, drawn, 0.95, 2000);
  return `${meanOf(values).toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/** New items of the public invoices, each ordered three weeks after its launch. */
export async function iowaTable(folder: string): Promise<string> {
  const trade = await readTrade(path.join(folder, "iowa_liquor"));
  const launches = rowsOfLaunches(trade, launchesOf(trade));
  const marks = runs.flatMap(([from, to]) => {
    const { columns, labels } = tableOf(
      launches.filter(({ launch }) => launch.week + weeksAsked <= from),
    );
    const model = learned(columns, labels);
    return launches
      .filter(({ launch }) => launch.week >= from && launch.week < to)
      .map((launch) => marksOf(model, launch))
      .filter((launch) => launch !== null);
  });
  const rows = Object.keys(marks[0] ?? {}).map((name) => {
    const of = (mark: "auc" | "lift") => marks.map((launch) => launch[name]?.[mark] ?? 0);
    const gaps = marks.map((launch) => (launch[name]?.auc ?? 0) - (launch["breadth"]?.auc ?? 0));
    return [
      name,
      meanText(of("auc"), 3),
      meanText(of("lift"), 2),
      name === "breadth" ? "" : meanText(gaps, 3),
    ];
  });
  const headings = ["order", "mean AUC", "mean lift of the best tenth", "AUC more than breadth"];
  const said = `${launches.length} launches, ${marks.length} of weeks 455 to 521 with takers asked about`;
  return `${said}\n\n${markdownTable(headings, rows)}`;
}
