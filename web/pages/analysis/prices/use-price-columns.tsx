import type { PriceRow, PricesAnswer } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { usePriceClassWords } from "../../../lib/codes.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Sparkline } from "../../../parts/Sparkline.tsx";
import { Gap } from "./Gap.tsx";
import { OrderMark, StateMark } from "./StateMark.tsx";

interface OpenProps {
  readonly row: PriceRow;
  readonly onOpen: (code: string) => void;
}

function Opening({ row: { code, name }, onOpen }: OpenProps) {
  const { t } = useTranslation("analysis");
  return (
    <Button
      type="link"
      className="in-text"
      aria-label={t("openSku", { name })}
      onClick={() => onOpen(code)}
    >
      {name}
    </Button>
  );
}

function useHeld(): readonly Column<PriceRow>[] {
  const { t } = useTranslation("analysis");
  const { money } = useFigures();
  const gap = (id: string, title: string, of: (row: PriceRow) => PriceRow["overWholesale"]) => ({
    id,
    title,
    figure: true,
    cell: (row: PriceRow) => <Gap gap={of(row)} />,
    sortBy: (row: PriceRow) => of(row)?.ratio ?? -Infinity,
  });
  return [
    figureColumn("observed", t("observed"), ({ observed }) => observed, money),
    figureColumn("wholesale", t("wholesale"), ({ wholesale }) => wholesale, money, {
      from: "wide",
    }),
    gap("overWholesale", t("overWholesale"), ({ overWholesale }) => overWholesale),
    figureColumn("guidance", t("guidance"), ({ guidance }) => guidance, money, { from: "widest" }),
    gap("overGuidance", t("overGuidance"), ({ overGuidance }) => overGuidance),
  ];
}

function useNaming(onOpen: (code: string) => void): readonly Column<PriceRow>[] {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const classOf = usePriceClassWords();
  const opening = (row: PriceRow) => <Opening row={row} onOpen={onOpen} />;
  const mark = (row: PriceRow) => <StateMark row={row} />;
  return [
    wordColumn("name", t("sku"), ({ name }) => name, { width: "19%", cell: opening }),
    wordColumn("class", t("priceClass"), (row) => classOf(row.priceClass), {
      sortBy: ({ priceClass }) => priceClass,
      from: "wide",
      width: 76,
    }),
    wordColumn("state", t("state"), ({ state }) => state, { cell: mark }),
    figureColumn("n", t("n"), ({ n }) => n, count, { width: 60 }),
  ];
}

/** The columns of the price watch; a SKU's name opens its comparison. */
export function usePriceColumns(
  { base }: PricesAnswer,
  onOpen: (code: string) => void,
): readonly Column<PriceRow>[] {
  const { t } = useTranslation("analysis");
  const { decimal } = useFigures();
  const [naming, held] = [useNaming(onOpen), useHeld()];
  const index = figureColumn<PriceRow>("base", t("baseIndex"), (row) => row.baseIndex, decimal);
  const line = ({ trend }: PriceRow) => <Sparkline values={trend} />;
  return [
    ...naming,
    ...held,
    wordColumn("order", t("order"), ({ order }) => order ?? "", {
      cell: (row) => <OrderMark row={row} />,
    }),
    ...(base === null ? [] : [index]),
    { id: "trend", title: t("trend"), width: 132, cell: line },
  ];
}
