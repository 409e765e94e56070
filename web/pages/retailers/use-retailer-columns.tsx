import type { RetailerRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { isCoded, useCodes } from "../../lib/codes.ts";
import { figureColumn, wordColumn } from "../../parts/column-makers.ts";
import type { Column } from "../../parts/columns.ts";
import { LicenceMark } from "./LicenceMark.tsx";

type TextKey = "line" | "county" | "businessType" | "marketType" | "tradeArea";

const nameOf = ({ id, name }: RetailerRow) => <Link to={`/retailers/${id}`}>{name}</Link>;
const stateOf = ({ licenceState }: RetailerRow) => <LicenceMark state={licenceState} />;

/** The columns of the retailer list. */
export function useRetailerColumns(): readonly Column<RetailerRow>[] {
  const { t } = useTranslation("retailers");
  const wordOf = useCodes();
  const text = (id: TextKey, more: Partial<Column<RetailerRow>> = {}): Column<RetailerRow> =>
    wordColumn(id, t(id), (row) => (isCoded(id) ? wordOf(id, row[id]) : row[id]), more);
  return [
    wordColumn("name", t("name"), ({ name }) => name, { width: "14%", cell: nameOf }),
    wordColumn("licenceCode", t("licenceCode"), ({ licenceCode }) => licenceCode, { width: 128 }),
    text("line", { width: "12%" }),
    text("county", { width: "11%", from: "wide" }),
    text("businessType"),
    text("marketType", { from: "widest" }),
    text("tradeArea", { from: "widest" }),
    figureColumn("tier", t("tier"), ({ tier }) => tier, String, { width: 60 }),
    wordColumn("segment", t("segment"), ({ segment }) => segment ?? "—", { width: 76 }),
    wordColumn("licenceState", t("licenceState"), (row) => row.licenceState, {
      width: 96,
      cell: stateOf,
    }),
  ];
}
