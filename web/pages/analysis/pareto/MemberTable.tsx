import type { ParetoAnswer, ParetoRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { GradeMark } from "./GradeMark.tsx";

type Of = ParetoAnswer["of"];

function Named({ of, row }: { readonly of: Of; readonly row: ParetoRow }) {
  const name = useSaid()(row.name);
  return of === "retailer" && row.id !== null ? (
    <Link to={`/retailers/${row.id}`}>{name}</Link>
  ) : (
    name
  );
}

function useColumns({ of, byStandard }: ParetoAnswer): readonly Column<ParetoRow>[] {
  const { t } = useTranslation("analysis");
  const { money, count, percent } = useFigures();
  const said = useSaid();
  const graded = (
    id: string,
    title: string,
    gradeOf: (row: ParetoRow) => ParetoRow["grade"] | null,
  ) =>
    wordColumn<ParetoRow>(id, title, (row) => gradeOf(row) ?? "", {
      width: 72,
      cell: (row) => <GradeMark grade={gradeOf(row)} />,
    });
  return [
    wordColumn("name", t(`of${of}`), ({ name }) => said(name), {
      cell: (row) => <Named of={of} row={row} />,
    }),
    figureColumn("rank", t("rank"), ({ rank }) => rank, count, { width: 72 }),
    ...(of === "brand" ? [] : [wordColumn<ParetoRow>("code", t("code"), ({ code }) => code)]),
    figureColumn("amount", t("amount"), ({ amountCnyCents }) => amountCnyCents, money),
    figureColumn("share", t("share"), ({ share }) => share, percent),
    figureColumn("cumulative", t("cumulative"), (row) => row.cumulativeShare, percent),
    graded("grade", t("gradeShare"), ({ grade }) => grade),
    ...(byStandard === null
      ? []
      : [graded("standard", t("gradeStandard"), ({ gradeByStandard }) => gradeByStandard)]),
  ];
}

/** The largest members with their grades; retailers open their own pages. */
export function MemberTable({ answer }: { readonly answer: ParetoAnswer }) {
  const { t } = useTranslation("analysis");
  const { count } = useFigures();
  const columns = useColumns(answer);
  const { rows, members } = answer;
  const note =
    rows.length < members
      ? t("listNote", { shown: count(rows.length), all: count(members) })
      : undefined;
  return (
    <Panel title={t("list")} note={note} flush>
      <Table caption={t("list")} columns={columns} rows={rows} keyOf={({ code }) => code} />
    </Panel>
  );
}
