import type { DrillRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { dayColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Table } from "../../../parts/Table.tsx";
import { Origin } from "./Origin.tsx";
import { useRowWords } from "./use-row-words.ts";

const keyOf = ({ source, cycle, retailer, sku, origin }: DrillRow): string =>
  [source, cycle, retailer, sku, origin.importId, origin.rowNumber].join(" ");

const origin = (row: DrillRow) => <Origin origin={row.origin} />;

/** The rows that a part was made of, as they are stored, each with what it adds and where it came from. */
export function Rows({ rows }: { readonly rows: readonly DrillRow[] }) {
  const { t } = useTranslation("drill");
  const { day, precise } = useFigures();
  const wordsOf = useRowWords();
  const sku = ({ skuName, sku: code }: DrillRow): string => skuName || code;
  const added = ({ adds }: DrillRow): string => adds.map((one) => precise(one)).join(" / ");
  const columns: readonly Column<DrillRow>[] = [
    wordColumn("sku", t("sku"), sku),
    dayColumn("cycle", t("cycle"), ({ cycle }) => cycle, day),
    wordColumn("record", t("record"), wordsOf, { prose: true }),
    wordColumn("adds", t("counted"), added, { figure: true }),
    { id: "origin", title: t("origin"), prose: true, cell: origin },
  ];
  return <Table caption={t("rows")} columns={columns} rows={rows} keyOf={keyOf} />;
}
