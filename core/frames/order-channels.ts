/** How an order was placed; a column of numbers holds the place in this list, counted from 1, and 0 where it was not recorded. */
export const orderChannels = ["online", "phone", "visit"] as const;

/** One way of placing an order. */
export type OrderChannel = (typeof orderChannels)[number];

/** The number of a row's channel, as SQL says it: tables hold the word. */
export const channelNumberSql = `indexOf([${orderChannels.map((one) => `'${one}'`).join(", ")}], channel)`;
