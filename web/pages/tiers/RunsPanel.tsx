import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { StateMark } from "./StateMark.tsx";
import type { TierRunShown } from "./tier-data.ts";
import { useSchemeTitle } from "./use-scheme-title.ts";

function useColumns(): readonly Column<TierRunShown>[] {
  const { t } = useTranslation("tiers");
  const { day, moment, period } = useFigures();
  const titleOf = useSchemeTitle();
  return [
    {
      id: "period",
      title: t("period"),
      cell: ({ id, period: name }) => <Link to={`/tiers/${id}`}>{period(name)}</Link>,
      sortBy: ({ fromDay }) => fromDay,
    },
    wordColumn("scheme", t("scheme"), ({ scheme }) => titleOf(scheme)),
    { id: "state", title: t("state"), cell: ({ state }) => <StateMark state={state} /> },
    dayColumn("validFrom", t("validFrom"), ({ validFrom }) => validFrom, day),
    dayColumn("madeAt", t("madeAt"), ({ madeAt }) => madeAt, moment),
    wordColumn("madeBy", t("madeBy"), ({ madeBy }) => madeBy ?? "—"),
    wordColumn("reason", t("reason"), ({ reason }) => reason, { prose: true }),
  ];
}

/** Every grading so far. */
export function RunsPanel({ runs }: { readonly runs: readonly TierRunShown[] }) {
  const { t } = useTranslation("tiers");
  const columns = useColumns();
  return (
    <Panel title={t("runs")} flush>
      {runs.length === 0 ? (
        <Nothing>{t("noRuns")}</Nothing>
      ) : (
        <Table caption={t("runs")} columns={columns} rows={runs} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
