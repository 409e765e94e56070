import { readPlan } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useDefinitionName } from "../../lib/definitions.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useNumber } from "../../lib/param.ts";
import { hasText } from "../../lib/search.ts";
import type { Got } from "../../lib/wire.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { SearchBox } from "../../parts/SearchBox.tsx";
import { Table } from "../../parts/Table.tsx";
import { Tally } from "../../parts/Tally.tsx";

type Plan = Got<typeof readPlan>;
type Line = Plan["lines"][number];

function useColumns(): readonly Column<Line>[] {
  const { t } = useTranslation("plan");
  const { packs } = useFigures();
  const said = useSaid();
  const link = ({ retailerId, name }: Line) => <Link to={`/retailers/${retailerId}`}>{name}</Link>;
  const cap = ({ capPacks }: Line): string => (capPacks < 0 ? t("notRationed") : packs(capPacks));
  const narrow = { width: 96 };
  return [
    wordColumn("retailer", t("retailer"), ({ name }) => name, { cell: link }),
    wordColumn("line", t("line"), ({ line }) => line, { from: "wide" }),
    wordColumn("segment", t("segment"), ({ segment }) => segment, { width: 72 }),
    figureColumn("demand", t("demand"), ({ demandPacks }) => demandPacks, packs, narrow),
    figureColumn("cap", t("cap"), ({ capPacks }) => capPacks, packs, { ...narrow, cell: cap }),
    figureColumn("planned", t("planned"), ({ plannedPacks }) => plannedPacks, packs, narrow),
    wordColumn("why", t("why"), ({ reason }) => said(reason), { prose: true, width: "38%" }),
  ];
}

function Totals({ lines }: Pick<Plan, "lines">) {
  const { t } = useTranslation("plan");
  const { packs, count } = useFigures();
  const sum = (of: (line: Line) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  return (
    <Tally
      items={[
        { name: t("totalPlanned"), value: packs(sum(({ plannedPacks }) => plannedPacks)) },
        { name: t("totalDemand"), value: packs(sum(({ demandPacks }) => demandPacks)) },
        {
          name: t("served"),
          value: count(lines.filter(({ plannedPacks }) => plannedPacks > 0).length),
        },
      ]}
    />
  );
}

function Lines({ lines }: Pick<Plan, "lines">) {
  const { t } = useTranslation("plan");
  const [text, setText] = useState("");
  const columns = useColumns();
  const shown = lines.filter(({ name, licenceCode }) => hasText(text, name, licenceCode));
  return (
    <Panel
      title={t("lines")}
      flush
      actions={<SearchBox label={t("searchHint")} value={text} onChange={setText} />}
    >
      {lines.length === 0 ? (
        <Nothing>{t("empty")}</Nothing>
      ) : (
        <Table
          caption={t("lines")}
          columns={columns}
          rows={shown}
          keyOf={({ retailerId }) => retailerId}
          sort={{ by: "planned", way: "descending" }}
        />
      )}
    </Panel>
  );
}

/** One scarce SKU's plan: what each retailer is given, and why. */
export function PlanPage() {
  const { t } = useTranslation("plan");
  const { day } = useFigures();
  const input = { id: useNumber("id"), skuId: useNumber("skuId") };
  const { data } = useSuspenseQuery(ask(readPlan, input));
  const nameOf = useDefinitionName();
  return (
    <Page
      title={t("title", { sku: data.sku })}
      subtitle={t("subtitle", { cycle: day(data.cycle), rule: nameOf(data.rule) })}
    >
      <div className="stack">
        <Totals lines={data.lines} />
        <Lines lines={data.lines} />
      </div>
    </Page>
  );
}
