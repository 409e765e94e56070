import { liveLine } from "../market/live-line.ts";
import type { Market } from "../market/market.ts";
import { type LineParts, LineReport } from "./line-report.ts";

/** Lets a line live through all weeks and writes everything down. */
export function reportLine(market: Market, place: number, importOnly: boolean): LineParts {
  let report: LineReport | undefined;
  liveLine(market, place, (line) => {
    const mine = new LineReport(line, importOnly);
    report = mine;
    return (week, orders) => mine.week(week, orders);
  });
  if (report === undefined) throw new Error(`line ${place} did not begin`);
  return report.take();
}
