import type { PriceIndexShown } from "@dongxiao/contract";
import { retailPriceIndex, type RetailPriceIndex } from "@dongxiao/core/prices";
import { wholeColumn, wideColumn } from "@dongxiao/core/units";

import { guidanceOf, type WatchedSku } from "./watched-sku.ts";

type Because = PriceIndexShown["dropped"][number]["because"];

/** The retail price index of some SKUs; the period counts as one cycle after those that prices are carried from. */
export function indexShown(
  skus: readonly WatchedSku[],
  carryCyclesMost: number,
): Omit<PriceIndexShown, "weightYear"> {
  const column = (of: (sku: WatchedSku) => number) => wideColumn<"cny-cents/carton">(skus.map(of));
  const carried = Array.from({ length: carryCyclesMost }, (_, place) =>
    column(({ known }) => known.before[place] ?? -1),
  );
  const found = retailPriceIndex(
    {
      sku: wholeColumn(skus.keys()),
      guidance: column(guidanceOf),
      lastYearCartons: wideColumn(skus.map(({ lastYearCartons }) => lastYearCartons)),
      cycles: [...carried, column(({ known }) => known.observed)],
    },
    { carryCyclesMost },
  );
  return { ...sumsOf(found), ...membersOf(skus, found) };
}

function sumsOf({ index, numerator, denominator, n, coveredShare }: RetailPriceIndex) {
  return { index, n, coveredShare, numeratorCnyCents: numerator, denominatorCnyCents: denominator };
}

function membersOf(
  skus: readonly WatchedSku[],
  { carried, dropped }: RetailPriceIndex,
): Pick<PriceIndexShown, "carried" | "dropped"> {
  const named = (place: number) => {
    const { code = "", name = "" } = skus[place] ?? {};
    return { code, name };
  };
  return {
    carried: carried.map(({ sku, carriedCycles }) => ({ ...named(sku), cycles: carriedCycles })),
    dropped: dropped.map(({ sku, because }) => ({
      ...named(sku),
      because: because === "never-seen" ? neverEnough(skus[sku]) : because,
    })),
  };
}

/** Within the cycles that count no price was seen: too few were, or only earlier ones, or none at all. */
function neverEnough(sku: WatchedSku | undefined): Because {
  if (sku === undefined || sku.lastSeen === null) return "never-seen";
  return sku.known.n > 0 ? "too-few-seen" : "seen-too-long-ago";
}
