import type { SkuRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useCodes, usePriceClassWords } from "../../lib/codes.ts";
import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Mark, type Tone } from "../../parts/Mark.tsx";

const tones: Readonly<Record<SkuRow["supplyState"], Tone>> = {
  scarce: "warn",
  tight: "accent",
  free: "plain",
};

function SupplyMark({ state }: { readonly state: SkuRow["supplyState"] }) {
  const wordOf = useCodes();
  return <Mark tone={tones[state]}>{wordOf("supplyState", state)}</Mark>;
}

function useNaming(): readonly Column<SkuRow>[] {
  const { t } = useTranslation("skus");
  const classOf = usePriceClassWords();
  const packing = ({ packsPerCarton: packs, cartonsPerCase: cartons }: SkuRow): string =>
    t("packingOf", { packs, cartons });
  return [
    wordColumn("name", t("name"), ({ name }) => name, { width: "18%" }),
    wordColumn("code", t("code"), ({ code }) => code, { width: 84 }),
    wordColumn("supplyState", t("supplyState"), ({ supplyState }) => supplyState, {
      width: 76,
      cell: ({ supplyState }) => <SupplyMark state={supplyState} />,
    }),
    wordColumn("priceClass", t("priceClass"), (sku) => classOf(sku.priceClass), {
      width: 76,
      sortBy: ({ priceClass }) => priceClass,
    }),
    wordColumn("category", t("category"), (sku) => sku.category, { width: 100, from: "widest" }),
    wordColumn("packing", t("packing"), packing, { width: 144, from: "widest" }),
  ];
}

/** The columns of the SKU list. */
export function useSkuColumns(): readonly Column<SkuRow>[] {
  const { t } = useTranslation("skus");
  const { money, count, day } = useFigures();
  const wholesale = (sku: SkuRow): number => sku.wholesaleCnyCentsPerCarton;
  return [
    ...useNaming(),
    figureColumn("wholesale", t("wholesale"), wholesale, money, { width: 96 }),
    figureColumn("packs4", t("packs4"), (sku) => sku.last4WeeksPacks, count, { width: 132 }),
    figureColumn("buyers4", t("buyers4"), (sku) => sku.last4WeeksBuyers, count, { width: 84 }),
    dayColumn("lastCycle", t("lastCycle"), (sku) => sku.lastCycle, day, {
      width: 144,
      from: "wide",
    }),
  ];
}
