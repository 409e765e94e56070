import type { Brief } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import type { Column } from "../../parts/columns.ts";
import { Panel } from "../../parts/Panel.tsx";
import { ShareBar } from "../../parts/ShareBar.tsx";
import { Table } from "../../parts/Table.tsx";

type Segment = Brief["segments"][number];

function useColumns(): readonly Column<Segment>[] {
  const { t } = useTranslation("brief");
  const { count, money } = useFigures();
  return [
    { id: "segment", title: t("segment"), cell: ({ segment }) => segment },
    {
      id: "retailers",
      title: t("retailers"),
      figure: true,
      cell: ({ retailers }) => count(retailers),
    },
    {
      id: "mean",
      title: t("monthlyMean"),
      figure: true,
      cell: ({ monthlyMeanCnyCents }) => money(monthlyMeanCnyCents),
    },
    {
      id: "share",
      title: t("share"),
      figure: true,
      cell: ({ share }) => <ShareBar share={share} />,
    },
  ];
}

/** How the retailers fall into A, B and C. */
export function SegmentsPanel({ segments }: Pick<Brief, "segments">) {
  const { t } = useTranslation("brief");
  const columns = useColumns();
  return (
    <Panel title={t("segments")} id="segments" flush>
      <Table
        caption={t("segments")}
        columns={columns}
        rows={segments}
        keyOf={({ segment }) => segment}
      />
    </Panel>
  );
}
