import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import type { SchemeListed } from "./score-data.ts";
import { ScoreStateMark } from "./ScoreStateMark.tsx";

function useColumns(): readonly Column<SchemeListed>[] {
  const { t } = useTranslation("scores");
  const { moment } = useFigures();
  return [
    wordColumn("version", t("scheme"), ({ version }) => t("version", { n: version }), {
      sortBy: ({ version }) => version,
    }),
    { id: "state", title: t("state"), cell: ({ state }) => <ScoreStateMark state={state} /> },
    dayColumn("madeAt", t("madeAt"), ({ madeAt }) => madeAt, moment),
    wordColumn("madeBy", t("madeBy"), ({ madeBy }) => madeBy ?? t("system")),
    wordColumn("note", t("note"), ({ note }) => note, { prose: true }),
  ];
}

/** Every version of a kind's scheme: none in use was ever edited. */
export function VersionsPanel({ schemes }: { readonly schemes: readonly SchemeListed[] }) {
  const { t } = useTranslation("scores");
  const columns = useColumns();
  if (schemes.length === 0) return null;
  return (
    <Panel title={t("versions")} flush>
      <Table caption={t("versions")} columns={columns} rows={schemes} keyOf={({ id }) => id} />
    </Panel>
  );
}
