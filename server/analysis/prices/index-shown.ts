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

/** More SKUs than this nobody reads through. */
const droppedMost = 100;

type Dropped = { readonly sku: WatchedSku; readonly because: Because };

function membersOf(
  skus: readonly WatchedSku[],
  { carried, dropped }: RetailPriceIndex,
): Pick<PriceIndexShown, "carried" | "dropped" | "reasons"> {
  const out = dropped.flatMap(({ sku: place, because }): Dropped[] => {
    const sku = skus[place];
    if (sku === undefined) return [];
    return [{ sku, because: because === "never-seen" ? neverEnough(sku) : because }];
  });
  const largest = out.toSorted((a, b) => b.sku.lastYearCartons - a.sku.lastYearCartons);
  return {
    carried: carried.map(({ sku, carriedCycles }) => {
      const { code = "", name = "" } = skus[sku] ?? {};
      return { code, name, cycles: carriedCycles };
    }),
    reasons: reasonsOf(out, cartonsOf(skus)),
    dropped: largest
      .slice(0, droppedMost)
      .map(({ sku: { code, name }, because }) => ({ code, name, because })),
  };
}

function cartonsOf(skus: readonly WatchedSku[]): number {
  return skus.reduce((sum, { lastYearCartons }) => sum + lastYearCartons, 0);
}

function reasonsOf(dropped: readonly Dropped[], cartons: number): PriceIndexShown["reasons"] {
  return [...Map.groupBy(dropped, ({ because }) => because)].map(([because, own]) => ({
    because,
    skus: own.length,
    share: cartons === 0 ? null : cartonsOf(own.map(({ sku }) => sku)) / cartons,
  }));
}

/** Within the cycles that count no price was seen: too few were, or only earlier ones, or none at all. */
function neverEnough({ lastSeen, known }: WatchedSku): Because {
  if (lastSeen === null) return "never-seen";
  return known.n > 0 ? "too-few-seen" : "seen-too-long-ago";
}
