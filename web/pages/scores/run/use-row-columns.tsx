import type { ScoreRunAnswer } from "@dongxiao/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { usePoints } from "../use-points.ts";

type Row = ScoreRunAnswer["rows"][number];

function useWords({ grades, spread }: ScoreRunAnswer) {
  const said = useSaid();
  const gradeOf = (row: Row): string => {
    const titles = grades.find(({ code }) => code === row.grade)?.titles;
    return row.rating ?? (titles === undefined ? row.grade : said(titles));
  };
  const groupOf = (row: Row): string => {
    const titles = spread.find(({ group }) => group === row.group)?.groupTitles;
    return titles === undefined ? row.group : said(titles);
  };
  return { gradeOf, groupOf };
}

/** The columns of the list: who, rating or grade, total, rank in its group, and the points of each head. */
export function useRowColumns(
  answer: ScoreRunAnswer,
  nameOf: (row: Row) => ReactNode,
): readonly Column<Row>[] {
  const { t } = useTranslation("scores");
  const { count } = useFigures();
  const said = useSaid();
  const points = usePoints();
  const { gradeOf, groupOf } = useWords(answer);
  return [
    { id: "retailer", title: t("retailer"), cell: nameOf, sortBy: ({ name }) => name },
    wordColumn("line", t("line"), ({ line }) => line, { from: "wide" }),
    wordColumn("rating", t("rating"), gradeOf),
    figureColumn("total", t("total"), (row) => row.points, points),
    figureColumn("rank", t("rank"), ({ rank }) => rank, count),
    wordColumn("group", t("rankedBy"), groupOf, { from: "wide" }),
    ...answer.heads.map(({ id, titles }, place) =>
      figureColumn<Row>(id, said(titles), (row) => row.heads[place] ?? null, points, {
        from: "widest",
      }),
    ),
  ];
}
