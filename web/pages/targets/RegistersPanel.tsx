import type { TargetRegisterShown } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { goodsText } from "./goods-text.ts";
import { OpenMark } from "./OpenMark.tsx";

function useColumns(): readonly Column<TargetRegisterShown>[] {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  return [
    {
      id: "name",
      title: t("name"),
      cell: ({ id, name }) => <Link to={`/targets/${id}`}>{name}</Link>,
      sortBy: ({ name }) => name,
    },
    { id: "open", title: t("state"), cell: ({ decision }) => <OpenMark decision={decision} /> },
    wordColumn("goods", t("goods"), ({ decision }) => goodsText(decision), { prose: true }),
    {
      id: "members",
      title: t("members"),
      figure: true,
      cell: ({ members, decision }) => `${count(members)} / ${count(decision?.total ?? null)}`,
      sortBy: ({ members }) => members,
    },
    figureColumn("exceptions", t("exceptions"), ({ exceptions }) => exceptions, count),
    figureColumn("watch", t("watchN"), ({ counts }) => counts.watch, count),
    figureColumn("waiting", t("waiting"), ({ counts }) => counts.proposed, count),
    figureColumn("approved", t("approvedN"), ({ counts }) => counts.approved, count),
  ];
}

/** Every register with how full it is and what is waiting. */
export function RegistersPanel({
  registers,
}: {
  readonly registers: readonly TargetRegisterShown[];
}) {
  const { t } = useTranslation("targets");
  const columns = useColumns();
  return (
    <Panel title={t("registers")} flush>
      {registers.length === 0 ? (
        <Nothing>{t("noRegisters")}</Nothing>
      ) : (
        <Table caption={t("registers")} columns={columns} rows={registers} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}
