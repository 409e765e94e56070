import type { recordObservation } from "@dongxiao/contract";

import type { Sent } from "../../lib/wire.ts";
import type { Method } from "./methods.ts";

/** What the observation form holds; what was not seen stays empty. */
export interface ObservationValues {
  readonly skuId: number;
  readonly cycle: string;
  readonly stockPacks?: number | null;
  readonly soldPacks?: number | null;
  readonly priceYuan?: number | null;
  readonly stockOutDays?: number | null;
  readonly method: Method;
}

/** Whether the form says anything at all. */
export function saysSomething(values: ObservationValues): boolean {
  const { stockPacks, soldPacks, priceYuan, stockOutDays } = values;
  return [stockPacks, soldPacks, priceYuan, stockOutDays].some(
    (value) => typeof value === "number",
  );
}

/** The form as the wire wants it: prices in cents, what was not seen as null. */
export function observationOf(
  id: number,
  values: ObservationValues,
): Sent<typeof recordObservation> {
  const { skuId, cycle, method, priceYuan } = values;
  return {
    id,
    skuId,
    cycle,
    method,
    stockPacks: values.stockPacks ?? null,
    soldPacks: values.soldPacks ?? null,
    stockOutDays: values.stockOutDays ?? null,
    priceCnyCentsPerCarton: typeof priceYuan === "number" ? Math.round(priceYuan * 100) : null,
  };
}
