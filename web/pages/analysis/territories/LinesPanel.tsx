import type { ComparedLine, TerritoriesAnswer } from "@dongxiao/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { lineColour } from "./line-colours.ts";

type Load = ComparedLine["today"];

const hoursOf = ({ visitMinutes, travelMinutes }: Load): number =>
  (visitMinutes + travelMinutes) / 60;

/** The same figure today and as proposed; one alone where it stays. */
function bothColumn(
  id: string,
  title: string,
  of: (load: Load) => number | null,
  write: (value: number | null) => string,
): Column<ComparedLine> {
  const cell = ({ today, proposed }: ComparedLine): ReactNode => {
    const [now, then] = [write(of(today)), write(of(proposed))];
    return now === then ? now : `${now} → ${then}`;
  };
  return { id, title, figure: true, cell, sortBy: ({ today }) => of(today) ?? -1 };
}

function useColumns({ lines }: TerritoriesAnswer): readonly Column<ComparedLine>[] {
  const { t } = useTranslation("territories");
  const { count, decimal, moneyLarge, percent } = useFigures();
  const places = new Map(lines.map(({ line }, place) => [line, place]));
  return [
    wordColumn("line", t("line"), ({ name }) => name, {
      cell: ({ line, name }) => (
        <span className="territory-line">
          <span style={{ background: lineColour(places.get(line) ?? 0) }} aria-hidden="true" />
          {name}
        </span>
      ),
    }),
    wordColumn("area", t("department"), ({ area }) => area, { from: "wide" }),
    bothColumn("retailers", t("retailers"), ({ retailers }) => retailers, count),
    bothColumn("hours", t("hours"), hoursOf, decimal),
    bothColumn("potential", t("monthly"), (load) => load.potentialCnyCents, moneyLarge),
    bothColumn("contiguity", t("contiguity"), ({ contiguity }) => contiguity, percent),
  ];
}

/** The lines, today and as proposed. */
export function LinesPanel({ answer }: { readonly answer: TerritoriesAnswer }) {
  const { t } = useTranslation("territories");
  const columns = useColumns(answer);
  return (
    <Panel title={t("lines")} note={t("linesNote")} flush>
      <Table
        caption={t("lines")}
        columns={columns}
        rows={answer.lines}
        keyOf={({ line }) => line}
      />
    </Panel>
  );
}
