import type { OutboxTopic } from "../tables/records.ts";

/** One dated history: whose it is, which columns it has, and who must be told when it changes. */
export interface HistoryKind<Attributes> {
  readonly table: "retailerSpan" | "skuSpan" | "licence" | "lineSchedule";
  readonly subject: "retailer" | "sku" | "orgUnit";
  readonly key: "retailerId" | "skuId" | "lineId";
  readonly columns: readonly (keyof Attributes & string)[];
  readonly topic: OutboxTopic | null;
}
