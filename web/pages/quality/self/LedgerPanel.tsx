import { readImport, type SelfCheckAnswer } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";

type Entry = NonNullable<SelfCheckAnswer["imports"]>[number];

function useColumns(): readonly Column<Entry>[] {
  const { t } = useTranslation("quality");
  const { count, day } = useFigures();
  const opens = mayAsk(useMe(), readImport);
  const sums = ({ rows, packs }: { rows: number; packs: number | null }): string =>
    packs === null
      ? t("rowsAlone", { rows: count(rows) })
      : t("rowsAndPacks", { rows: count(rows), packs: count(packs) });
  const counted = (id: "written" | "live" | "replaced"): Column<Entry> => ({
    id,
    title: t(id),
    figure: true,
    cell: (entry) => sums(entry[id]),
    sortBy: (entry) => entry[id].rows,
  });
  return [
    wordColumn<Entry>("file", t("ledgerFile"), ({ fileName }) => fileName, {
      cell: ({ id, fileName }) =>
        opens ? <Link to={`/imports/${id}`}>{fileName}</Link> : fileName,
    }),
    wordColumn<Entry>("cycles", t("ledgerCycles"), ({ fromCycle }) => fromCycle ?? "", {
      cell: ({ fromCycle, toCycle }) => `${day(fromCycle)} – ${day(toCycle)}`,
      from: "wide",
    }),
    counted("written"),
    counted("live"),
    counted("replaced"),
    wordColumn<Entry>("verdict", t("verdictOfFile"), ({ isConsistent }) => String(isConsistent), {
      cell: ({ isConsistent }) => (
        <Mark tone={isConsistent ? "good" : "bad"}>
          {isConsistent ? t("consistent") : t("wrong")}
        </Mark>
      ),
    }),
  ];
}

/** What each file of orders wrote, against the rows that are there. */
export function LedgerPanel({ imports }: { readonly imports: readonly Entry[] }) {
  const { t } = useTranslation("quality");
  const columns = useColumns();
  return (
    <Panel title={t("ledger")} note={t("ledgerHelp")} flush>
      {imports.length === 0 ? (
        <Nothing>{t("selfNone")}</Nothing>
      ) : (
        <Table caption={t("ledger")} columns={columns} rows={imports} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
