import type { UpliftPlanShown, WeakItemShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import { figureColumn, wordColumn } from "../../../parts/column-makers.ts";
import type { Column } from "../../../parts/columns.ts";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Table } from "../../../parts/Table.tsx";
import { usePoints } from "../use-points.ts";

function useColumns(): readonly Column<WeakItemShown>[] {
  const { t } = useTranslation("uplift");
  const { points } = usePoints();
  const said = useSaid();
  return [
    wordColumn("item", t("item"), ({ titles }) => said(titles)),
    figureColumn("points", t("points"), (row) => row.points, points),
    figureColumn("peers", t("peersMean"), ({ peersMean }) => peersMean, points),
    figureColumn("winnable", t("winnable"), ({ winnable }) => winnable, points),
  ];
}

/** The items with points to win, as they stood when the plan was opened. */
export function WeakPanel({ shown: { weak, peers } }: { readonly shown: UpliftPlanShown }) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const columns = useColumns();
  const note = t("weakNote", { peers: said(peers.titles), n: peers.n });
  return (
    <Panel title={t("weak")} note={note} flush>
      {weak.length === 0 ? (
        <Nothing>{t("noWeak")}</Nothing>
      ) : (
        <Table caption={t("weak")} columns={columns} rows={weak} keyOf={({ item }) => item} />
      )}
    </Panel>
  );
}
