import type { TargetDecisionShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { dayColumn, figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { goodsText } from "./goods-text.ts";
import { OpenMark } from "./OpenMark.tsx";

const openMark = (decision: TargetDecisionShown) => <OpenMark decision={decision} />;

/** What was decided of a register, the newest first. */
export function DecisionsPanel({
  decisions,
}: {
  readonly decisions: readonly TargetDecisionShown[];
}) {
  const { t } = useTranslation("targets");
  const { day, count } = useFigures();
  const columns: readonly Column<TargetDecisionShown>[] = [
    dayColumn("fromDay", t("fromDay"), ({ fromDay }) => fromDay, day),
    figureColumn("total", t("total"), ({ total }) => total, count),
    { id: "open", title: t("state"), cell: openMark },
    wordColumn("goods", t("goods"), goodsText, { prose: true }),
    wordColumn("by", t("by"), ({ decidedBy }) => decidedBy ?? "—"),
    wordColumn("reason", t("reason"), ({ reason }) => reason, { prose: true }),
  ];
  return (
    <Panel title={t("decisions")} flush>
      <Table caption={t("decisions")} columns={columns} rows={decisions} keyOf={({ id }) => id} />
    </Panel>
  );
}
