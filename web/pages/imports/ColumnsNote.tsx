import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useLanguage, useSaid } from "../../lib/language.ts";
import type { ImportData } from "./import-data.ts";

type Props = Pick<ImportData, "unmatchedColumns" | "absentColumns">;

/** The columns that the file and its kind do not share: nothing is left out without a word. */
export function ColumnsNote({ unmatchedColumns: unmatched, absentColumns: absent }: Props) {
  const { t } = useTranslation("imports");
  const said = useSaid();
  const comma = useLanguage() === "en" ? ", " : "、";
  if (unmatched.length + absent.length === 0) return null;
  const missing =
    absent.length === 0 ? null : t("absentColumns", { columns: absent.map(said).join(comma) });
  if (unmatched.length === 0) return <p className="quiet">{missing}</p>;
  const title = t("unmatchedColumns", { columns: unmatched.join(comma) });
  return <Alert type="warning" showIcon title={title} description={missing} />;
}
