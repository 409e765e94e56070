import type { SkuRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { usePriceClassWords } from "../../lib/codes.ts";
import { useFigures } from "../../lib/figures.tsx";
import type { Column } from "../../parts/columns.ts";
import { Mark, type Tone } from "../../parts/Mark.tsx";

const tones: Readonly<Record<SkuRow["supplyState"], Tone>> = {
  scarce: "warn",
  tight: "accent",
  free: "plain",
};

function useNaming(): readonly Column<SkuRow>[] {
  const { t } = useTranslation("skus");
  const classOf = usePriceClassWords();
  return [
    {
      id: "name",
      title: t("name"),
      width: "18%",
      cell: ({ name }) => name,
      sortBy: ({ name }) => name,
    },
    {
      id: "code",
      title: t("code"),
      width: 84,
      cell: ({ code }) => <span className="figure">{code}</span>,
      sortBy: ({ code }) => code,
    },
    {
      id: "supplyState",
      title: t("supplyState"),
      width: 76,
      cell: ({ supplyState }) => <Mark tone={tones[supplyState]}>{t(supplyState)}</Mark>,
      sortBy: ({ supplyState }) => supplyState,
    },
    {
      id: "priceClass",
      title: t("priceClass"),
      width: 76,
      cell: ({ priceClass }) => classOf(priceClass),
      sortBy: ({ priceClass }) => priceClass,
    },
    {
      id: "category",
      title: t("category"),
      width: 100,
      from: "widest",
      cell: ({ category }) => category,
      sortBy: ({ category }) => category,
    },
    {
      id: "packing",
      title: t("packing"),
      from: "widest",
      width: 144,
      cell: ({ packsPerCarton, cartonsPerCase }) =>
        t("packingOf", { packs: packsPerCarton, cartons: cartonsPerCase }),
    },
  ];
}

/** The columns of the SKU list. */
export function useSkuColumns(): readonly Column<SkuRow>[] {
  const { t } = useTranslation("skus");
  const { money, count, day } = useFigures();
  return [
    ...useNaming(),
    {
      id: "wholesale",
      title: t("wholesale"),
      width: 96,
      figure: true,
      cell: ({ wholesaleCnyCentsPerCarton }) => money(wholesaleCnyCentsPerCarton),
      sortBy: ({ wholesaleCnyCentsPerCarton }) => wholesaleCnyCentsPerCarton,
    },
    {
      id: "packs4",
      title: t("packs4"),
      width: 132,
      figure: true,
      cell: ({ last4WeeksPacks }) => count(last4WeeksPacks),
      sortBy: ({ last4WeeksPacks }) => last4WeeksPacks,
    },
    {
      id: "buyers4",
      title: t("buyers4"),
      width: 84,
      figure: true,
      cell: ({ last4WeeksBuyers }) => count(last4WeeksBuyers),
      sortBy: ({ last4WeeksBuyers }) => last4WeeksBuyers,
    },
    {
      id: "lastCycle",
      title: t("lastCycle"),
      figure: true,
      from: "wide",
      width: 144,
      cell: ({ lastCycle }) => day(lastCycle),
      sortBy: ({ lastCycle }) => lastCycle ?? "",
    },
  ];
}
