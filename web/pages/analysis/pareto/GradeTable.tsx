import type { ParetoGrade } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { figureColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { ShareBar } from "../../../parts/ShareBar.tsx";
import { Table } from "../../../parts/Table.tsx";
import { GradeMark } from "./GradeMark.tsx";

interface Props {
  readonly caption: string;
  readonly grades: readonly ParetoGrade[];
}

function useColumns(): readonly Column<ParetoGrade>[] {
  const { t } = useTranslation("analysis");
  const { money, count } = useFigures();
  return [
    { id: "grade", title: t("grade"), cell: ({ grade }) => <GradeMark grade={grade} /> },
    figureColumn("members", t("count"), ({ members }) => members, count),
    figureColumn("amount", t("amount"), ({ amountCnyCents }) => amountCnyCents, money),
    {
      id: "share",
      title: t("share"),
      figure: true,
      cell: ({ share }) => (share === null ? "—" : <ShareBar share={share} />),
    },
    figureColumn("mean", t("meanAmount"), ({ meanCnyCents }) => meanCnyCents, money, {
      from: "wide",
    }),
    figureColumn("standard", t("standard"), ({ standardCnyCents }) => standardCnyCents, money),
  ];
}

/** Who is in A, B and C, and what they bring together. */
export function GradeTable({ caption, grades }: Props) {
  const columns = useColumns();
  return <Table caption={caption} columns={columns} rows={grades} keyOf={({ grade }) => grade} />;
}
