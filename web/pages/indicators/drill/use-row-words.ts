import type { DrillRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";

const known = {
  requested_packs: "requestedPacks",
  cap_packs: "capPacks",
  ordered_packs: "orderedPacks",
  supplied_packs: "suppliedPacks",
  amount_cny_cents: "amountCnyCents",
  stock_packs: "stockPacks",
  sold_packs: "soldPacks",
  price_cny_cents_per_carton: "priceCnyCentsPerCarton",
  stock_out_days: "stockOutDays",
} as const;

type Known = keyof typeof known;

const isKnown = (name: string): name is Known => name in known;

/** A stored row in words: what was recorded, each number under its name; what nobody recorded is left out. */
export function useRowWords(): (row: Pick<DrillRow, "values">) => string {
  const { t } = useTranslation("drill");
  const { money, packs, precise } = useFigures();
  const written = (name: Known, value: number): string => {
    if (name.includes("cny_cents")) return money(value);
    return name.endsWith("packs") ? packs(value) : precise(value);
  };
  return ({ values }) =>
    Object.entries(values)
      .flatMap(([name, value]) =>
        isKnown(name) && typeof value === "number"
          ? [`${t(known[name])} ${written(name, value)}`]
          : [],
      )
      .join(" · ");
}
