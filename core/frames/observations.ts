import { assert, wholeColumn, type WholeColumn } from "../units/index.ts";
import { tradeRowsOf, type RowOf, type TradeRows } from "./trade-rows.ts";

/** What was seen in the shops, as columns of one length; -1 where nothing was recorded. */
export interface Observations extends TradeRows {
  /** Held at the close of the cycle. */
  readonly stockPacks: WholeColumn<"packs">;
  /** Sold to consumers within the cycle. */
  readonly soldPacks: WholeColumn<"packs">;
  /** The retail price of one carton. */
  readonly priceCnyCentsPerCarton: WholeColumn<"cny-cents/carton">;
  /** The SKU's guidance price in that cycle; -1 where it had none. */
  readonly guidanceCnyCentsPerCarton: WholeColumn<"cny-cents/carton">;
  /** The days of the cycle on which there was nothing to sell. */
  readonly stockOutDays: WholeColumn<"day">;
}

/** One observation as a row. */
export type Observation = RowOf<Observations>;

/**
 * Turns rows into columns.
 *
 * @throws Bug when a number is below -1, which would be neither recorded nor not recorded
 */
export function observationsOf(rows: readonly Observation[]): Observations {
  const recorded = (name: keyof Observation): number[] =>
    rows.map((row) => {
      const value = row[name] ?? -1;
      assert(value >= -1, `${name} is -1 or recorded, got ${value}`);
      return value;
    });
  return {
    ...tradeRowsOf(rows),
    stockPacks: wholeColumn(recorded("stockPacks")),
    soldPacks: wholeColumn(recorded("soldPacks")),
    priceCnyCentsPerCarton: wholeColumn(recorded("priceCnyCentsPerCarton")),
    guidanceCnyCentsPerCarton: wholeColumn(recorded("guidanceCnyCentsPerCarton")),
    stockOutDays: wholeColumn(recorded("stockOutDays")),
  };
}
