import { makeFolder } from "@dongxiao/store/folders";
import { closeSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";

import { makeMarket, type Market } from "../market/market.ts";
import type { CityOptions } from "../options.ts";
import { retailersFile, skusFile } from "./bench-files.ts";
import { organisationImport, retailersImport, skusImport } from "./import-files.ts";
import { writeLines } from "./line-crew.ts";
import { type StreamedFile, streamedFiles } from "./line-files.ts";
import type { LineDone } from "./line-worker.ts";
import { packed } from "./packed-text.ts";
import {
  behaviourFile,
  type CitySums,
  eventsFile,
  supplyFile,
  warehouseImport,
} from "./truth-files.ts";

/** What is wanted of a city, and how it is to be done. */
export interface CityRequest {
  readonly options: CityOptions;
  /** The folder that the files go into; made when it is missing. */
  readonly to: string;
  /** Only the files that a company would import. */
  readonly importOnly: boolean;
  readonly threads: number;
  readonly signal: AbortSignal;
  readonly progress: (done: number, whole: number) => void;
}

/** What was written. */
export interface CityWritten {
  readonly retailers: number;
  readonly skus: number;
  readonly weeks: number;
  readonly lines: number;
  readonly observations: number;
  readonly files: readonly string[];
}

const headings: Readonly<Record<StreamedFile, string>> = {
  lines: "cycle,retailer,sku,requested,cap,supplied\n",
  observations: "cycle,retailer,sku,sold,stock\n",
  sessions: "cycle,retailer,device,minute\n",
  orders: "周期,许可证号,规格编码,需求量(包),限量(包),订购量(包),供应量(包),金额(元),订货渠道\n",
  importObservations: "周期,许可证号,规格编码,库存(包),销量(包),零售价(元/条),断货天数,采集方式\n",
  demand: "cycle,retailer,sku,wanted\n",
  consumers: "cycle,retailer,sku,asked,sold\n",
  flows: "cycle,retailer,opening,delivered,asked,sold,diverted,closing\n",
};

const streamed = Object.keys(streamedFiles).filter(
  (name): name is StreamedFile => name in streamedFiles,
);

/** Files that are being written, one of each kind; what is not wanted is not opened. */
class CityFiles {
  readonly #open = new Map<StreamedFile, number>();
  readonly written: string[] = [];
  readonly #folder: string;

  constructor(folder: string, importOnly: boolean) {
    this.#folder = folder;
    for (const folderOf of ["import", ...(importOnly ? [] : ["truth"])])
      makeFolder(path.join(folder, folderOf));
    for (const name of streamed) {
      if (importOnly && !streamedFiles[name].startsWith("import/")) continue;
      const file = openSync(this.#placeOf(streamedFiles[name]), "w");
      this.#open.set(name, file);
      writeSync(file, packed(headings[name]));
    }
  }

  #placeOf(name: string): string {
    this.written.push(name);
    return path.join(this.#folder, name);
  }

  short(name: string, text: string): void {
    writeFileSync(this.#placeOf(name), text);
  }

  add({ parts }: LineDone): void {
    for (const [name, file] of this.#open)
      for (const piece of parts.pieces[name]) writeSync(file, piece);
  }

  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  /** Takes everything away again: half a city is no city. */
  remove(): void {
    this.close();
    for (const name of this.written) rmSync(path.join(this.#folder, name), { force: true });
  }
}

function writeShort(files: CityFiles, market: Market, sums: CitySums, importOnly: boolean): void {
  files.short("import/organisation.csv", organisationImport(market));
  files.short("import/retailers.csv", retailersImport(market));
  files.short("import/skus.csv", skusImport(market));
  files.short("import/warehouse.csv", warehouseImport(market, sums));
  if (importOnly) return;
  files.short("retailers.csv", retailersFile(market));
  files.short("skus.csv", skusFile(market));
  files.short("truth/behaviour.csv", behaviourFile(market));
  files.short("truth/events.csv", eventsFile(market));
  files.short("truth/supply.csv", supplyFile(market, sums));
}

function addTo(sums: CitySums, { parts }: LineDone): void {
  for (let at = 0; at < sums.requested.length; at += 1) {
    sums.requested[at] = (sums.requested[at] ?? 0) + (parts.requested[at] ?? 0);
    sums.delivered[at] = (sums.delivered[at] ?? 0) + (parts.delivered[at] ?? 0);
  }
}

async function writeInto(files: CityFiles, request: CityRequest): Promise<CityWritten> {
  const { options, importOnly, threads, signal, progress } = request;
  const market = makeMarket(options);
  const { lines: places, retailers, skus } = market.ground.world;
  const cells = options.weeks * skus.length;
  const sums = { requested: new Float64Array(cells), delivered: new Float64Array(cells) };
  let [lines, observations, done] = [0, 0, 0];
  await writeLines({ options, importOnly }, { lines: places.length, threads, signal }, (line) => {
    files.add(line);
    addTo(sums, line);
    lines += line.parts.lines;
    observations += line.parts.observations;
    done += 1;
    progress(done, places.length);
  });
  writeShort(files, market, sums, importOnly);
  return {
    retailers: retailers.length,
    skus: skus.length,
    weeks: options.weeks,
    lines,
    observations,
    files: files.written,
  };
}

/**
 * Writes a city into a folder. When it is stopped or fails, nothing of it is left.
 *
 * @returns what was written; the same bytes for the same options, whatever the number of threads
 */
export async function writeCity(request: CityRequest): Promise<CityWritten> {
  const files = new CityFiles(request.to, request.importOnly);
  try {
    return await writeInto(files, request);
  } catch (error) {
    files.remove();
    throw error;
  } finally {
    files.close();
  }
}
