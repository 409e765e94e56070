import type { IndicatorAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { CellButton } from "../CellButton.tsx";
import { Definition } from "../Definition.tsx";
import type { Pivot, PivotColumn, PivotRow } from "../pivot.ts";
import { definitionIn } from "../registry.ts";
import { useDimensionTitle } from "../use-dimension-title.ts";
import { useNames } from "../use-names.ts";
import { useRetailers } from "../use-retailers.ts";
import { MemberLink } from "./MemberLink.tsx";

/** Beside more columns than this a small line has no room. */
const mostWithLines = 4;

/** What names the row of everything together. */
export const totalKey = "total";

function useMemberColumns(answer: IndicatorAnswer, { down }: Pivot): readonly Column<PivotRow>[] {
  const { t } = useTranslation("indicators");
  const nameOf = useNames(answer);
  const titleOf = useDimensionTitle();
  const retailers = useRetailers(down.includes("retailer"));
  return down.map((dimension, place) => {
    const codeIn = ({ members }: PivotRow): string => members[place] ?? "";
    const idOf = (code: string): number | undefined =>
      dimension === "retailer" ? retailers.get(code)?.id : undefined;
    const name = (row: PivotRow): string => {
      if (row.key === totalKey) return place === 0 ? t("total") : "";
      return nameOf(dimension, codeIn(row));
    };
    return wordColumn(dimension, titleOf(dimension), name, {
      cell: (row) => <MemberLink name={name(row)} retailerId={idOf(codeIn(row))} />,
    });
  });
}

function useFigureColumn(
  answer: IndicatorAnswer,
  { across, columns }: Pivot,
): (column: PivotColumn) => Column<PivotRow> {
  const said = useSaid();
  const nameOf = useNames(answer);
  const drawn = columns.length <= mostWithLines;
  return ({ id, indicator, member }) => {
    const definition = definitionIn(answer.definitions, indicator);
    const title = definition === undefined ? indicator : said(definition.titles);
    return {
      id,
      title: across === null || member === null ? title : nameOf(across, member),
      note: across === null && definition ? <Definition definition={definition} /> : undefined,
      figure: true,
      sortBy: ({ cells }) => cells.get(id)?.value ?? -Infinity,
      cell: ({ cells }) => (
        <CellButton definition={definition} cell={cells.get(id)} drawn={drawn} />
      ),
    };
  };
}

/** The columns of a pivot: its members, then its figures. */
export function usePivotColumns(
  answer: IndicatorAnswer,
  pivot: Pivot,
): readonly Column<PivotRow>[] {
  const members = useMemberColumns(answer, pivot);
  const figureOf = useFigureColumn(answer, pivot);
  return [...members, ...pivot.columns.map(figureOf)];
}
