import type { Brief } from "@dongxiao/contract";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useDefinitionName } from "../../lib/definitions.ts";
import { useFigures } from "../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";

type Sku = Brief["forecast"]["skus"][number];

const few = 12;

function byMean(one: Sku, other: Sku): number {
  return other.meanPacks - one.meanPacks;
}

function useColumns(): readonly Column<Sku>[] {
  const { t } = useTranslation("brief");
  const { packs, decimal, count } = useFigures();
  const mean = `${t("mean")} (${t("unitPacks")})`;
  return [
    wordColumn("sku", t("sku"), ({ name }) => name),
    figureColumn("mean", mean, ({ meanPacks }) => meanPacks, decimal),
    figureColumn("last", t("lastWeek"), ({ lastWeekPacks }) => lastWeekPacks, packs),
    figureColumn("retailers", t("retailers"), ({ retailers }) => retailers, count),
  ];
}

/** What the coming week is expected to ask for, largest first. */
export function ForecastPanel({ forecast, nextCycle }: Pick<Brief, "forecast" | "nextCycle">) {
  const { t } = useTranslation("brief");
  const { packsAbout, week, count } = useFigures();
  const nameOf = useDefinitionName();
  const columns = useColumns();
  const [whole, setWhole] = useState(false);
  const { method, version, totalPacks, skus } = forecast;
  const note = [
    week(nextCycle),
    t("forecastTotal", { packs: packsAbout(totalPacks) }),
    t("method", { method: nameOf(method), version }),
  ].join(" · ");
  return (
    <Panel title={t("forecast")} id="forecast" note={note} flush>
      <Table
        caption={t("forecast")}
        columns={columns}
        rows={whole ? skus : skus.toSorted(byMean).slice(0, few)}
        keyOf={({ skuId }) => skuId}
        sort={{ by: "mean", way: "descending" }}
      />
      {whole || skus.length <= few ? null : (
        <div className="panel-more">
          <Button type="link" onClick={() => setWhole(true)}>
            {t("allSkus", { n: count(skus.length) })}
          </Button>
        </div>
      )}
    </Panel>
  );
}
