import { said } from "@dongxiao/core/units";
import { orderChannels, type OrderChannel } from "@dongxiao/core/frames";
import type { CodeList } from "@dongxiao/core/retailers";

import { Refused } from "../import-problems.ts";
import type { ImportColumn, NumberBatch } from "../kind.ts";
import { choiceReader, choicesOf } from "../readers/codes.ts";

/** The ways of placing an order, in words. */
export const channels: Readonly<Record<OrderChannel, CodeList[string]>> = {
  online: { titles: said("网订", "網路", "Online") },
  phone: { titles: said("电话", "電話", "Phone") },
  visit: { titles: said("拜访", "拜訪", "Visit") },
};

/** How the order was placed. */
export const channelColumn: ImportColumn<number> = {
  id: "channel",
  titles: said("订货渠道", "訂貨管道", "Order channel"),
  aliases: ["订货方式", "订购渠道", "訂貨渠道", "訂貨方式", "channel"],
  isRequired: false,
  help: said("不填表示没有记录", "不填表示沒有記錄", "Empty: not recorded"),
  choices: choicesOf(channels),
  examples: ["网订", "电话"],
  reader: () => {
    const read = choiceReader(channels);
    return (text) => {
      const code = read(text);
      return code instanceof Refused ? code : orderChannels.indexOf(code);
    };
  },
};

/** The channel of each row of a batch; empty where the file does not say it. */
export function channelsIn(batch: NumberBatch): readonly string[] {
  if (!batch.has("channel")) return Array.from(batch.refused, () => "");
  return Array.from(batch.column("channel"), (place) => orderChannels[place] ?? "");
}
