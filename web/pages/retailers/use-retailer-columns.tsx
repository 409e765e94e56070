import type { RetailerRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { isCoded, useCodes } from "../../lib/codes.ts";
import type { Column } from "../../parts/columns.ts";
import { LicenceMark } from "./LicenceMark.tsx";

type TextKey = "line" | "county" | "businessType" | "marketType" | "tradeArea";

/** The columns of the retailer list. */
export function useRetailerColumns(): readonly Column<RetailerRow>[] {
  const { t } = useTranslation("retailers");
  const wordOf = useCodes();
  const text = (id: TextKey, from?: "wide" | "widest"): Column<RetailerRow> => ({
    id,
    title: t(id),
    cell: (row) => (isCoded(id) ? wordOf(id, row[id]) : row[id]),
    sortBy: (row) => (isCoded(id) ? wordOf(id, row[id]) : row[id]),
    ...(from === undefined ? {} : { from }),
  });
  return [
    {
      id: "name",
      title: t("name"),
      width: "19%",
      cell: ({ id, name }) => <Link to={`/retailers/${id}`}>{name}</Link>,
      sortBy: ({ name }) => name,
    },
    {
      id: "licenceCode",
      title: t("licenceCode"),
      width: 136,
      cell: ({ licenceCode }) => <span className="figure">{licenceCode}</span>,
      sortBy: ({ licenceCode }) => licenceCode,
    },
    { ...text("line"), width: "16%" },
    { ...text("county", "wide"), width: "14%" },
    text("businessType"),
    text("marketType", "widest"),
    text("tradeArea", "widest"),
    {
      id: "tier",
      title: t("tier"),
      figure: true,
      width: 72,
      cell: ({ tier }) => tier,
      sortBy: ({ tier }) => tier,
    },
    {
      id: "segment",
      title: t("segment"),
      width: 76,
      cell: ({ segment }) => segment ?? "—",
      sortBy: ({ segment }) => segment ?? "~",
    },
    {
      id: "licenceState",
      title: t("licenceState"),
      width: 104,
      cell: ({ licenceState }) => <LicenceMark state={licenceState} />,
      sortBy: ({ licenceState }) => licenceState,
    },
  ];
}
