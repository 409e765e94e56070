import { listTargetMoves, type TargetMoveShown, targetWords } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { useSearched } from "../../parts/use-searched.tsx";
import { useNameColumns } from "./use-row-columns.tsx";

function useColumns(): readonly Column<TargetMoveShown>[] {
  const { t } = useTranslation("targets");
  const { day, moment, count } = useFigures();
  const said = useSaid();
  const { states, deeds } = targetWords;
  const names = useNameColumns<TargetMoveShown>();
  const step = ({ fromState, toState }: TargetMoveShown): string => {
    const from = fromState === null ? "—" : said(states[fromState].titles);
    return `${from} → ${said(states[toState].titles)}`;
  };
  return [
    dayColumn("validDay", t("validDay"), ({ validDay }) => validDay, day),
    ...names,
    wordColumn("deed", t("move"), ({ deed }) => said(deeds[deed].titles)),
    wordColumn("step", t("state"), step),
    figureColumn("cap", t("cap"), ({ capCartons }) => capCartons, count, { from: "wide" }),
    wordColumn("person", t("by"), ({ person }) => person ?? t("system")),
    dayColumn("enteredAt", t("enteredAt"), ({ enteredAt }) => enteredAt, moment, { from: "wide" }),
    wordColumn("reason", t("reason"), ({ reason }) => reason, { prose: true }),
  ];
}

/** Every move of a register with its day, its entry and its reason; the newest entry first. */
export function LedgerPanel({ registerId: id }: { readonly registerId: number }) {
  const { t } = useTranslation(["targets", "common"]);
  const { data } = useQuery(ask(listTargetMoves, { id }));
  const columns = useColumns();
  const moves = data?.moves ?? [];
  const { found, bar } = useSearched(moves);
  return (
    <Panel title={t("ledger")} flush>
      {bar}
      {found.length === 0 ? (
        <Nothing>{moves.length === 0 ? t("noMoves") : t("common:nothingFound")}</Nothing>
      ) : (
        <Table caption={t("ledger")} columns={columns} rows={found} keyOf={(move) => move.id} />
      )}
    </Panel>
  );
}
