import { isoOf } from "@dongxiao/core/units";

import { Stream, streams } from "../random.ts";
import type { LineMarket } from "../market/line-market.ts";
import { Watch } from "../watch/watch.ts";
import { bytesOf } from "./byte-writer.ts";
import { type LineFiles, type StreamedFile } from "./line-files.ts";
import { PackedText } from "./packed-text.ts";
import { writeOrders } from "./write-orders.ts";
import { writeSightings } from "./write-sightings.ts";
import { writeTruth } from "./write-truth.ts";

/** What one line leaves behind: its part of each file, and its sums. */
export interface LineParts {
  readonly pieces: Readonly<Record<StreamedFile, readonly Uint8Array<ArrayBuffer>[]>>;
  /** Packs by week and SKU. */
  readonly requested: Int32Array<ArrayBuffer>;
  readonly delivered: Int32Array<ArrayBuffer>;
  readonly lines: number;
  readonly observations: number;
}

/** Everything that is written of one line while its weeks go by. */
export class LineReport implements LineFiles {
  readonly market: LineMarket;
  readonly files: Readonly<Record<StreamedFile, PackedText>>;
  readonly licences: readonly Uint8Array[];
  readonly codes: readonly Uint8Array[];
  readonly channels: readonly Uint8Array[];
  readonly requested: Int32Array<ArrayBuffer>;
  readonly delivered: Int32Array<ArrayBuffer>;
  readonly #watch: Watch;
  readonly #importOnly: boolean;
  lines = 0;
  observations = 0;

  constructor(market: LineMarket, importOnly: boolean) {
    const { ground, line } = market;
    const { world, options, skuCount } = ground;
    this.market = market;
    this.#importOnly = importOnly;
    this.#watch = new Watch(market);
    this.files = {
      lines: new PackedText(),
      observations: new PackedText(),
      sessions: new PackedText(),
      orders: new PackedText(),
      importObservations: new PackedText(),
      demand: new PackedText(),
      consumers: new PackedText(),
      flows: new PackedText(),
    };
    const here = world.retailers.slice(line.from, line.to);
    this.licences = here.map(({ licence }) => bytesOf(`,${licence},`));
    this.codes = world.skus.map(({ code }) => bytesOf(`${code},`));
    this.channels = here.map((_, retailer) => {
      const random = new Stream(options.seed, streams.channels, line.from + retailer, -1);
      return bytesOf(random.uniform() < 0.92 ? ",网订" : ",电话");
    });
    this.requested = new Int32Array(options.weeks * skuCount);
    this.delivered = new Int32Array(options.weeks * skuCount);
  }

  /** Writes down a week that has gone by. */
  week(week: number, orders: Uint8Array): void {
    const cycle = this.market.ground.cycles[week];
    const day = bytesOf(cycle === undefined ? "" : isoOf(cycle));
    this.#sum(week);
    this.lines += writeOrders(this, week, day, orders, this.#importOnly);
    this.#watch.see(week, (sighting) => {
      this.observations += 1;
      writeSightings(this, week, day, sighting, this.#importOnly);
    });
    if (!this.#importOnly) writeTruth(this, week);
  }

  #sum(week: number): void {
    const { flows, ground } = this.market;
    const { skuCount } = ground;
    for (let at = 0; at < flows.requested.length; at += 1) {
      const to = week * skuCount + (at % skuCount);
      this.requested[to] = (this.requested[to] ?? 0) + (flows.requested[at] ?? 0);
      this.delivered[to] = (this.delivered[to] ?? 0) + (flows.supplied[at] ?? 0);
    }
  }

  /** Ends the line. */
  take(): LineParts {
    const { files, requested, delivered, lines, observations } = this;
    const pieces = {
      lines: files.lines.take(),
      observations: files.observations.take(),
      sessions: files.sessions.take(),
      orders: files.orders.take(),
      importObservations: files.importObservations.take(),
      demand: files.demand.take(),
      consumers: files.consumers.take(),
      flows: files.flows.take(),
    };
    return { pieces, requested, delivered, lines, observations };
  }
}
