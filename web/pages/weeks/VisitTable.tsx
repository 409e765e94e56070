import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useSaid } from "../../lib/language.ts";
import type { Column } from "../../parts/columns.ts";
import { Table } from "../../parts/Table.tsx";
import type { RouteData } from "./route-data.ts";

type Visit = RouteData["visits"][number];

function useColumns(): readonly Column<Visit>[] {
  const { t } = useTranslation("route");
  const said = useSaid();
  return [
    {
      id: "retailer",
      title: t("retailer"),
      cell: ({ sequence, retailerId, name }) => (
        <span className="stop">
          <span className="stop-number figure">{sequence}</span>
          <Link to={`/retailers/${retailerId}`}>{name}</Link>
        </span>
      ),
    },
    { id: "segment", title: t("segment"), cell: ({ segment }) => segment, width: 64 },
    { id: "why", title: t("why"), prose: true, cell: ({ reason }) => said(reason) },
  ];
}

/** One day's visits in the order of the route, each with its reason. */
export function VisitTable({ visits }: { readonly visits: readonly Visit[] }) {
  const { t } = useTranslation("route");
  const columns = useColumns();
  return (
    <Table
      caption={t("visits")}
      columns={columns}
      rows={visits}
      keyOf={({ retailerId }) => retailerId}
    />
  );
}
