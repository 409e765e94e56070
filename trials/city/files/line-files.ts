import type { LineMarket } from "../market/line-market.ts";
import type { PackedText } from "./packed-text.ts";

/** The files that are written line by line; the others are short. */
export const streamedFiles = {
  lines: "lines.csv.gz",
  observations: "observations.csv.gz",
  sessions: "sessions.csv.gz",
  orders: "import/orders.csv.gz",
  importObservations: "import/observations.csv.gz",
  demand: "truth/demand.csv.gz",
  consumers: "truth/consumers.csv.gz",
  flows: "truth/flows.csv.gz",
} as const;

/** One of the files that are written line by line. */
export type StreamedFile = keyof typeof streamedFiles;

/** What the rows of one line are written from and into. */
export interface LineFiles {
  readonly market: LineMarket;
  readonly files: Readonly<Record<StreamedFile, PackedText>>;
  /** The middle of each retailer's rows in import files: a comma, its licence and a comma. */
  readonly licences: readonly Uint8Array[];
  /** Each SKU's code and a comma. */
  readonly codes: readonly Uint8Array[];
  /** A comma and how each retailer places its orders. */
  readonly channels: readonly Uint8Array[];
}
