import type { Frames, TradeRows } from "../../frames/index.ts";
import { mapped } from "../../units/index.ts";
import type { AnyComposite, FedCell } from "../composites/composite.ts";
import type { Choice } from "./choice.ts";
import {
  composedOf,
  feedChoices,
  periodsOf,
  type ComposedResult,
  type CompositeChoice,
} from "./compose.ts";
import { measureMembers } from "./measure.ts";
import { periodBefore, type Period } from "./period.ts";

/** What the rows cannot tell of a composite. */
export interface CompositeCircumstances {
  readonly period: Period;
  /** The active retailers of each member of the finer cut; of everything together: under 0. */
  readonly populations: ReadonlyMap<number, number>;
}

/** The column of the frames that tells a composite's parts apart; null where there is none. */
function columnOf(over: AnyComposite["over"]): "sku" | "businessType" | null {
  return over === "sku" || over === "businessType" ? over : null;
}

/**
 * Measures one composite over all rows together.
 *
 * @param frames one row per cycle, retailer and SKU in each
 */
export function measureComposite(
  choice: CompositeChoice,
  frames: Frames,
  circumstances: CompositeCircumstances,
): ComposedResult {
  const { populations, period } = circumstances;
  const choices = Object.entries(feedChoices(choice));
  const cells = new Map<number, Map<string, number>>();
  const whole = populations.get(0) ?? 0;
  const isOfPeriods = choice.composite.over === "period";
  for (let back = 0; back < periodsOf(choice); back += 1)
    for (const [name, feed] of choices)
      for (const [member, total] of totalsOf(feed, choice, frames, periodBefore(period, back))) {
        const key = isOfPeriods ? back : member;
        const cell = cells.get(key) ?? new Map<string, number>();
        cells.set(key, cell.set(name, total));
      }
  const isOfRetailers = choice.composite.over === "businessType";
  for (const member of isOfRetailers ? populations.keys() : [])
    if (!cells.has(member)) cells.set(member, new Map());
  const fed = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([member, feeds]): FedCell => ({
      population: isOfRetailers ? (populations.get(member) ?? 0) : whole,
      feeds: Object.fromEntries(choices.map(([name]) => [name, feeds.get(name) ?? 0])),
    }));
  return composedOf(choice, fed);
}

function totalsOf(
  feed: Choice,
  { composite: { over } }: CompositeChoice,
  frames: Frames,
  period: Period,
): ReadonlyMap<number, number> {
  const column = columnOf(over);
  const memberships = mapped(frames, (rows: TradeRows) => ({
    memberOf: column === null ? new Int32Array(rows.length) : rows[column],
    parentOf: new Int32Array(rows.length),
  }));
  const results = measureMembers(feed, frames, memberships, { period, population: () => 1 });
  return new Map(
    Array.from(results, ([member, result]) => [
      member,
      "numerator" in result ? result.numerator : 0,
    ]),
  );
}
