import type { LeadSummary } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useSaid } from "../../../lib/language.ts";
import type { Column } from "../../../parts/columns.ts";
import { Panel } from "../../../parts/Panel.tsx";
import { ShareBar } from "../../../parts/ShareBar.tsx";
import { Table } from "../../../parts/Table.tsx";

type Feature = LeadSummary["features"][number];

const shown = 10;

function useColumns(): readonly Column<Feature>[] {
  const { t } = useTranslation("leads");
  const said = useSaid();
  return [
    { id: "feature", title: t("feature"), cell: ({ titles }) => said(titles) },
    {
      id: "share",
      title: t("share"),
      figure: true,
      cell: ({ share }) => <ShareBar share={share} />,
    },
    { id: "median", title: t("median"), figure: true, cell: ({ median }) => said(median) || "—" },
  ];
}

/** The features that move the list most. */
export function FeaturesPanel({ features }: Pick<LeadSummary, "features">) {
  const { t } = useTranslation("leads");
  const columns = useColumns();
  return (
    <Panel title={t("features")} flush>
      <Table
        caption={t("features")}
        columns={columns}
        rows={features.slice(0, shown)}
        keyOf={({ id }) => id}
      />
    </Panel>
  );
}
