import type { SkuPriceAnswer } from "@dongxiao/contract";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { dayColumn, figureColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { WeekChart } from "../../../parts/WeekChart.tsx";
import { Moved } from "../Moved.tsx";

type Step = SkuPriceAnswer["trend"][number];

function useColumns(): readonly Column<Step>[] {
  const { t } = useTranslation("analysis");
  const { day, money, count, decimal, change } = useFigures();
  const carried = ({ carriedCycles }: Step): number | null =>
    carriedCycles === 0 ? null : carriedCycles;
  return [
    dayColumn("cycle", t("cycle"), ({ cycle }) => cycle, day, { figure: false }),
    figureColumn("n", t("n"), ({ n }) => n, count),
    figureColumn("price", t("observed"), ({ price }) => price, money),
    {
      id: "change",
      title: t("change"),
      figure: true,
      cell: ({ change: by }) => <Moved by={by} write={change} />,
    },
    figureColumn("index", t("sinceFirst"), ({ index }) => index, decimal),
    figureColumn("carried", t("carriedWeeks"), carried, count),
  ];
}

function Line({ trend }: Pick<SkuPriceAnswer, "trend">) {
  const { t } = useTranslation("analysis");
  const { money } = useFigures();
  const points = useMemo(
    () => trend.map(({ cycle, price }) => ({ cycle, value: price === null ? NaN : price / 100 })),
    [trend],
  );
  const write = (yuan: number): string => (Number.isNaN(yuan) ? "—" : money(yuan * 100));
  const shape = { kind: "line", points, write, height: 200, isZoomed: true } as const;
  return <WeekChart name={t("observed")} {...shape} />;
}

/** One SKU's mean price from week to week; a carried price stands level, a missing one leaves a gap. */
export function SkuTrend({ trend }: Pick<SkuPriceAnswer, "trend">) {
  const { t } = useTranslation("analysis");
  const columns = useColumns();
  const newestFirst = { by: "cycle", way: "descending" } as const;
  return (
    <Panel title={t("trend")}>
      {trend.every(({ price }) => price === null) ? (
        <Nothing>{t("noneSeenHere")}</Nothing>
      ) : (
        <>
          <Line trend={trend} />
          <Table
            caption={t("trend")}
            columns={columns}
            rows={trend}
            keyOf={({ cycle }) => cycle}
            sort={newestFirst}
          />
        </>
      )}
    </Panel>
  );
}
