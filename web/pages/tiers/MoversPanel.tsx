import { type TierMover, tierReasons } from "@dongxiao/contract";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Table } from "../../parts/Table.tsx";
import { SheetOf } from "./SheetOf.tsx";

function useColumns(open: (mover: TierMover) => void): readonly Column<TierMover>[] {
  const { t } = useTranslation("tiers");
  const { count } = useFigures();
  const said = useSaid();
  return [
    {
      id: "retailer",
      title: t("retailer"),
      cell: (mover) => (
        <Button type="link" className="tier-open" onClick={() => open(mover)}>
          {mover.name}
        </Button>
      ),
      sortBy: ({ name }) => name,
    },
    wordColumn("line", t("line"), ({ line }) => line),
    figureColumn("before", t("before"), ({ previous }) => previous, count),
    figureColumn("after", t("after"), ({ tier }) => tier, count),
    figureColumn("aim", t("aim"), ({ aim }) => aim, count),
    wordColumn("why", t("why"), ({ reason }) => said(tierReasons[reason])),
  ];
}

interface Props {
  readonly movers: readonly TierMover[];
  readonly runId: number;
}

interface DrawerProps extends Pick<Props, "runId"> {
  readonly mover: TierMover | null;
  readonly onClose: () => void;
}

function SheetDrawer({ mover, runId, onClose }: DrawerProps) {
  return (
    <Drawer open={mover !== null} onClose={onClose} title={mover?.name} size={520} destroyOnHidden>
      {mover === null ? null : <SheetOf retailerId={mover.retailerId} runId={runId} />}
    </Drawer>
  );
}

/** Those who move most; each opens its own sheet. */
export function MoversPanel({ movers, runId }: Props) {
  const { t } = useTranslation("tiers");
  const [opened, setOpened] = useState<TierMover | null>(null);
  const columns = useColumns(setOpened);
  return (
    <Panel title={t("movers")} flush>
      {movers.length === 0 ? (
        <Nothing>{t("noMovers")}</Nothing>
      ) : (
        <Table
          caption={t("movers")}
          columns={columns}
          rows={movers.slice(0, 20)}
          keyOf={({ retailerId }) => retailerId}
        />
      )}
      <SheetDrawer mover={opened} runId={runId} onClose={() => setOpened(null)} />
    </Panel>
  );
}
