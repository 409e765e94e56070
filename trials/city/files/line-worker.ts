// A thread that writes lines of a city: asked for one line after another, it answers with that line's part of each file.
import { parentPort, workerData } from "node:worker_threads";

import { makeMarket } from "../market/market.ts";
import type { CityOptions } from "../options.ts";
import type { LineParts } from "./line-report.ts";
import { reportLine } from "./report-line.ts";

/** What a thread begins with. */
export interface LineWork {
  readonly options: CityOptions;
  readonly importOnly: boolean;
}

/** One line, written. */
export interface LineDone {
  readonly place: number;
  readonly parts: LineParts;
}

const work: LineWork = workerData;
const market = makeMarket(work.options);
parentPort?.on("message", (place: number) => {
  const parts = reportLine(market, place, work.importOnly);
  const buffers = Object.values(parts.pieces).flatMap((pieces) =>
    pieces.map(({ buffer }) => buffer),
  );
  const done: LineDone = { place, parts };
  parentPort?.postMessage(done, [...buffers, parts.requested.buffer, parts.delivered.buffer]);
});
