import type { IndicatorCell, IndicatorDefinition } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Sparkline } from "../../../parts/Sparkline.tsx";
import { Table } from "../../../parts/Table.tsx";
import { CellButton } from "../CellButton.tsx";
import { CellValue } from "../CellValue.tsx";
import { Definition } from "../Definition.tsx";
import { Movement } from "../Movement.tsx";
import type { Shown } from "../use-answer.ts";

interface Line {
  /** None where the facts know nothing of it. */
  readonly cell: IndicatorCell | undefined;
  readonly definition: IndicatorDefinition;
}

function Named({ cell, definition }: Line) {
  return (
    <span className="named">
      {useSaid()(definition.titles)}
      <Definition definition={definition} n={cell?.n} />
    </span>
  );
}

function Before({ cell, definition }: Line) {
  const compare = cell?.compare ?? null;
  if (compare === null) return <span className="quiet">—</span>;
  return <CellValue definition={definition} measured={compare} />;
}

function useColumns({ answer }: Shown): readonly Column<Line>[] {
  const { t } = useTranslation("indicators");
  const { count } = useFigures();
  const column = (id: string, title: string, cell: Column<Line>["cell"]): Column<Line> => ({
    id,
    title,
    figure: true,
    cell,
  });
  const compared = [
    column("before", t("baseValue"), (line) => <Before {...line} />),
    column("change", t("change"), ({ cell, definition }) => (
      <Movement definition={definition} compare={cell?.compare ?? null} />
    )),
  ];
  const drawn = column("trend", t("trend"), ({ cell }) => <Sparkline values={cell?.trend ?? []} />);
  return [
    { id: "indicator", title: t("indicators"), cell: (line) => <Named {...line} /> },
    column("value", t("value"), (line) => <CellButton {...line} still />),
    ...(answer.comparePeriod === null ? [] : compared),
    ...(answer.trendPeriods.length > 1 ? [drawn] : []),
    figureColumn("n", t("sample"), ({ cell }) => cell?.n ?? null, count),
  ];
}

/** Everything together: an indicator to a row. */
export function SummaryView({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const { cells, definitions } = shown.answer;
  const lines = definitions.map((definition) => ({
    definition,
    cell: cells.find(({ indicator }) => indicator === definition.id),
  }));
  return (
    <Table
      caption={t("answer")}
      columns={useColumns(shown)}
      rows={lines}
      keyOf={({ definition }) => definition.id}
    />
  );
}
