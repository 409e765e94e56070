import type { Problem } from "@dongxiao/contract";

/** Why a question is not asked. */
export type Senseless = Problem<
  | "input-malformed"
  | "indicator-unknown"
  | "dimension-unknown"
  | "dimension-repeated"
  | "member-unknown"
  | "period-unreadable"
  | "period-without-data"
  | "as-of-too-early"
  | "goods-alone"
  | "company-only"
  | "share-needs-dimension"
>;
