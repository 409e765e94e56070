import { type CitySettings, settled } from "../parameter.ts";
import { Stream, streams } from "../random.ts";
import type { LineMarket } from "../market/line-market.ts";
import { watchParameters } from "./parameters.ts";

/** How a watched retailer's figures come in. */
export type WatchMethod = "pos" | "self" | "visit" | "phone";

/** One watched retailer of a line. */
export interface Watched {
  /** Its place within the line. */
  readonly retailer: number;
  readonly method: WatchMethod;
}

/** How badly shelves are seen. */
export type WatchSettings = CitySettings<keyof typeof watchParameters>;

function methodOf(draw: number, { posShare, selfShare }: WatchSettings): WatchMethod {
  if (draw < posShare) return "pos";
  if (draw < posShare + selfShare) return "self";
  return draw < posShare + selfShare + 0.1 ? "phone" : "visit";
}

/** Draws the watched retailers of a line: a share of it, and never fewer than five; they stay the same. */
export function watchedOf({ ground, line, count }: LineMarket): readonly Watched[] {
  const { options } = ground;
  if (options.sample === 0) return [];
  const settings = settled(watchParameters, options.chosen);
  const wanted = Math.max(settings.fewestWatched, Math.round(options.sample * count));
  const drawn = Array.from({ length: count }, (_, retailer) => {
    const random = new Stream(options.seed, streams.sample, line.from + retailer);
    return { retailer, rank: random.uniform(), method: methodOf(random.uniform(), settings) };
  });
  return drawn
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, wanted)
    .toSorted((a, b) => a.retailer - b.retailer)
    .map(({ retailer, method }) => ({ retailer, method }));
}
