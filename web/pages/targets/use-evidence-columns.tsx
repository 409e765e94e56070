import { type TargetEvidenceAnswer, type TargetEvidenceRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { type Figures, useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { TargetMark } from "./TargetMark.tsx";
import { useNameColumns } from "./use-row-columns.tsx";

/** How a number of the evidence is written, by its unit. */
export function writerOf(
  figures: Figures,
  unit: string,
  isChange: boolean,
): (value: number | null) => string {
  if (unit === "ratio") return figures.percent;
  if (unit === "change" || unit === "points") return figures.change;
  if (unit === "weeks" && isChange)
    return (value) => (value === null ? "—" : figures.signedFixed(value));
  return unit === "weeks" ? figures.fixed : figures.decimal;
}

/** The columns of the evidence table; an absent number stays absent. */
export function useEvidenceColumns({
  fields,
}: Pick<TargetEvidenceAnswer, "fields">): readonly Column<TargetEvidenceRow>[] {
  const { t } = useTranslation("targets");
  const figures = useFigures();
  const said = useSaid();
  const names = useNameColumns<TargetEvidenceRow>();
  return [
    ...names,
    {
      id: "state",
      title: t("state"),
      cell: ({ state }) => (state === null ? "—" : <TargetMark state={state} />),
      sortBy: ({ state }) => state ?? "",
    },
    ...fields.map(({ id, titles, unit }) =>
      figureColumn<TargetEvidenceRow>(
        id,
        said(titles),
        (row) => row.figures[id] ?? null,
        writerOf(figures, unit, id.endsWith("Change")),
      ),
    ),
    figureColumn(
      "fiveDegree",
      t("fiveDegree"),
      (row) => row.fiveDegree?.points ?? null,
      figures.decimal,
    ),
    wordColumn("credit", t("credit"), ({ credit }) => credit?.grade ?? "—"),
  ];
}
