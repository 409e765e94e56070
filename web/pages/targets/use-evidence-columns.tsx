import type { TargetEvidenceAnswer, TargetEvidenceRow } from "@dongxiao/contract";
import type { TargetField } from "@dongxiao/core/retailers";
import { useTranslation } from "react-i18next";

import { type Figures, useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { TargetMark } from "./TargetMark.tsx";
import { useNameColumns } from "./use-row-columns.tsx";

type Halved = "sellThrough" | "stockToSales";

/** Both halves in one cell, sorted by the last one. */
function halvesColumn(
  name: Halved,
  title: string,
  write: (value: number | null) => string,
): Column<TargetEvidenceRow> {
  const cell = ({ figures }: TargetEvidenceRow): string => {
    const [first, last] = [figures[`${name}First`] ?? null, figures[`${name}Last`] ?? null];
    return first === null && last === null ? "—" : `${write(first)} → ${write(last)}`;
  };
  const sortBy = ({ figures }: TargetEvidenceRow): number => figures[`${name}Last`] ?? -Infinity;
  return { id: name, title, figure: true, cell, sortBy };
}

function figuresColumns(
  titleOf: (id: TargetField) => string,
  { percent, decimal, change, fixed }: Figures,
  words: Readonly<Record<Halved, string>>,
): readonly Column<TargetEvidenceRow>[] {
  const one = (id: TargetField, write: (value: number | null) => string) =>
    figureColumn<TargetEvidenceRow>(id, titleOf(id), (row) => row.figures[id] ?? null, write);
  return [
    one("purchaseFrequency", percent),
    one("monthlyCartons", decimal),
    one("growth", change),
    halvesColumn("sellThrough", words.sellThrough, percent),
    halvesColumn("stockToSales", words.stockToSales, fixed),
  ];
}

function useTitleOf(fields: TargetEvidenceAnswer["fields"]): (id: TargetField) => string {
  const said = useSaid();
  const titles = new Map(fields.map((field) => [field.id, field.titles]));
  return (id) => {
    const found = titles.get(id);
    return found === undefined ? id : said(found);
  };
}

/** The columns of the evidence table; an absent number stays absent. */
export function useEvidenceColumns({
  fields,
}: Pick<TargetEvidenceAnswer, "fields">): readonly Column<TargetEvidenceRow>[] {
  const { t } = useTranslation("targets");
  const figures = useFigures();
  const names = useNameColumns<TargetEvidenceRow>();
  const titleOf = useTitleOf(fields);
  const words = { sellThrough: t("sellThrough"), stockToSales: t("stockToSales") };
  return [
    ...names,
    {
      id: "state",
      title: t("state"),
      cell: ({ state }) => (state === null ? "—" : <TargetMark state={state} />),
      sortBy: ({ state }) => state ?? "",
    },
    ...figuresColumns(titleOf, figures, words),
    figureColumn(
      "fiveDegree",
      t("fiveDegree"),
      (row) => row.fiveDegree?.points ?? null,
      figures.decimal,
    ),
    wordColumn("credit", t("credit"), ({ credit }) => credit?.grade ?? "—"),
  ];
}
