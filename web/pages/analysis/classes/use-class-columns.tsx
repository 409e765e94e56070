import type { ClassesAnswer, ClassLine } from "@dongxiao/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import type { Column } from "../../../parts/columns.ts";
import { ShareBar } from "../../../parts/ShareBar.tsx";
import { Moved } from "../Moved.tsx";

/** A line of the table; the last one is the total. */
export interface Row extends ClassLine {
  readonly code: string;
  readonly name: string;
  readonly isTotal: boolean;
}

function figure(
  id: string,
  title: string,
  cell: (row: Row) => ReactNode,
  more: Partial<Column<Row>> = {},
): Column<Row> {
  return { id, title, figure: true, cell, ...more };
}

const strong = (isTotal: boolean, text: ReactNode): ReactNode =>
  isTotal ? <strong>{text}</strong> : text;

/** The columns of the structure, in the order of the documents' table; the total stays last, so nothing sorts. */
export function useClassColumns({ by }: ClassesAnswer): readonly Column<Row>[] {
  const { t } = useTranslation("analysis");
  const { fixed, percent, change, money, signedPrecise } = useFigures();
  const points = (ratio: number): string => t("points", { value: signedPrecise(ratio * 100) });
  const [wide, widest] = [{ from: "wide" }, { from: "widest" }] as const;
  return [
    { id: "name", title: t(`by${by}`), cell: ({ name, isTotal }) => strong(isTotal, name) },
    figure("now", t("nowVolume"), (row) => strong(row.isTotal, fixed(row.nowBigCases))),
    figure("before", t("beforeVolume"), (row) => fixed(row.beforeBigCases)),
    figure("growth", t("growth"), ({ growth }) => <Moved by={growth} write={change} />),
    figure("share", t("share"), ({ share }) => (share === null ? "—" : <ShareBar share={share} />)),
    figure("shareBefore", t("shareBefore"), ({ shareBefore }) => percent(shareBefore), widest),
    figure("shareChange", t("shareChange"), (row) => <Moved by={row.shareChange} write={points} />),
    figure("mean", t("mean"), (row) => money(row.meanCnyCentsPerCarton)),
    figure(
      "meanGrowth",
      t("meanGrowth"),
      ({ meanGrowth }) => <Moved by={meanGrowth} write={change} />,
      wide,
    ),
    figure("perBigCase", t("meanBigCase"), (row) => money(row.meanCnyCentsPerBigCase), widest),
    figure("amount", t("amount"), (row) => money(row.amountCnyCents), widest),
  ];
}
