import {
  assert,
  wholeColumn,
  wideColumn,
  type WholeColumn,
  type WideColumn,
} from "../units/index.ts";
import { tradeRowsOf, type RowOf, type TradeRows } from "./trade-rows.ts";

/** Order lines as columns of one length: row i of every column is the same line. */
export interface OrderLines extends TradeRows {
  readonly requestedPacks: WholeColumn<"packs">;
  /** The most that the retailer could order; -1 where nothing was rationed. */
  readonly capPacks: WholeColumn<"packs">;
  readonly orderedPacks: WholeColumn<"packs">;
  readonly suppliedPacks: WholeColumn<"packs">;
  readonly packsPerCarton: WholeColumn<"packs/carton">;
  readonly amountCnyCents: WideColumn<"cny-cents">;
  /** The SKU's wholesale price in that cycle; 0 where it is not known. */
  readonly wholesaleCnyCentsPerCarton: WholeColumn<"cny-cents/carton">;
  /** How the order was placed: see `orderChannels`. */
  readonly channel: WholeColumn<"order-channel">;
}

/** One order line as a row. */
export type OrderLine = RowOf<OrderLines>;

/**
 * Turns rows into columns.
 *
 * @throws Bug when a carton is said to hold no pack
 */
export function orderLinesOf(rows: readonly OrderLine[]): OrderLines {
  assert(
    rows.every((row) => row.packsPerCarton > 0),
    "a carton holds at least one pack",
  );
  return {
    ...tradeRowsOf(rows),
    requestedPacks: wholeColumn(rows.map((row) => row.requestedPacks)),
    capPacks: wholeColumn(rows.map((row) => row.capPacks)),
    orderedPacks: wholeColumn(rows.map((row) => row.orderedPacks)),
    suppliedPacks: wholeColumn(rows.map((row) => row.suppliedPacks)),
    packsPerCarton: wholeColumn(rows.map((row) => row.packsPerCarton)),
    amountCnyCents: wideColumn(rows.map((row) => row.amountCnyCents)),
    wholesaleCnyCentsPerCarton: wholeColumn(rows.map((row) => row.wholesaleCnyCentsPerCarton ?? 0)),
    channel: wholeColumn(rows.map((row) => row.channel ?? 0)),
  };
}
