import type { LeadRowShown, readLeadList } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import type { Got } from "../../../lib/wire.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { RetailerLink } from "../RetailerLink.tsx";
import { LeadFilters, type LeadNarrowing } from "./LeadFilters.tsx";
import { LeadState } from "./LeadState.tsx";
import { Reasons } from "./Reasons.tsx";

type Answer = Got<typeof readLeadList>;

function useColumns({ list, summary }: Answer): readonly Column<LeadRowShown>[] {
  const { t } = useTranslation("leads");
  const { count, percent } = useFigures();
  const isLikeness = summary.lessons.some(({ kind }) => kind === "carriers");
  return [
    wordColumn("name", t("retailer"), ({ name }) => name, {
      width: 176,
      cell: ({ id, name, licence }) => <RetailerLink id={id} name={name} licence={licence} />,
    }),
    figureColumn("rank", t("rank"), ({ rank }) => rank, count, { width: 68 }),
    figureColumn("score", isLikeness ? t("likeness") : t("chance"), ({ score }) => score, percent, {
      width: 92,
    }),
    wordColumn("line", t("line"), ({ line }) => line, { width: 136, from: "wide" }),
    {
      id: "reasons",
      title: t("reasons"),
      prose: true,
      cell: ({ reasons }) => <Reasons reasons={reasons} />,
    },
    {
      id: "state",
      title: t("state"),
      width: 128,
      cell: (row) => <LeadState listId={list.id} row={row} />,
    },
  ];
}

interface Props {
  readonly answer: Answer;
  readonly narrowing: LeadNarrowing;
  readonly onNarrow: (narrowing: LeadNarrowing) => void;
}

/** The leads, the best first, each with its reasons and what became of it. */
export function RowsPanel({ answer, narrowing, onNarrow }: Props) {
  const { t } = useTranslation("leads");
  const { count } = useFigures();
  const columns = useColumns(answer);
  const { already, inactive, unknown } = answer.summary.left;
  const left = { already: count(already), inactive: count(inactive), unknown: count(unknown) };
  const title = t("rows", { name: answer.list.name });
  return (
    <Panel title={title} note={t("left", left)} flush>
      <LeadFilters answer={answer} narrowing={narrowing} onChange={onNarrow} />
      {answer.rows.length === 0 ? (
        <Nothing>{t("nobody")}</Nothing>
      ) : (
        <Table caption={title} columns={columns} rows={answer.rows} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
