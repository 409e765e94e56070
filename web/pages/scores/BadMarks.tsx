import type { MarksFileAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import { Table } from "../../parts/Table.tsx";

/** The rows of a file that cannot be kept, each with what is wrong in it. */
export function BadMarks({ bad }: Pick<MarksFileAnswer, "bad">) {
  const { t } = useTranslation("scores");
  const { count } = useFigures();
  const said = useSaid();
  if (bad.length === 0) return null;
  type Bad = (typeof bad)[number];
  const columns = [
    figureColumn<Bad>("row", t("row"), ({ row }) => row, count),
    wordColumn<Bad>("column", t("column"), ({ column }) => said(column)),
    wordColumn<Bad>("value", t("value"), ({ value }) => value),
    wordColumn<Bad>("why", t("why"), ({ reason }) => said(reason), { prose: true }),
  ];
  return <Table caption={t("marksFile")} columns={columns} rows={bad} keyOf={({ row }) => row} />;
}
