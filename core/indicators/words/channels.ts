import { channelNumberSql, orderChannels } from "../../frames/index.ts";
import { cellOf } from "../../units/index.ts";
import type { LineSum } from "./line-sum.ts";

/** The number of the channel `online` in the frames. */
const online = 1 + orderChannels.indexOf("online");

/** Packs ordered on lines of which it is known how they were placed. */
export const packsOfKnownChannel: LineSum = {
  source: "orderLines",
  offsets: [0],
  of: ({ orderLines }, row) =>
    cellOf(orderLines.channel, row) > 0 ? cellOf(orderLines.orderedPacks, row) : 0,
  sql: `if(${channelNumberSql} > 0, ordered_packs, 0)`,
};

/** Packs ordered online. */
export const packsOrderedOnline: LineSum = {
  source: "orderLines",
  offsets: [0],
  of: ({ orderLines }, row) =>
    cellOf(orderLines.channel, row) === online ? cellOf(orderLines.orderedPacks, row) : 0,
  sql: `if(${channelNumberSql} = ${online}, ordered_packs, 0)`,
};
