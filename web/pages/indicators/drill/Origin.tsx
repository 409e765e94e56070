import { type DrillRow, listImports } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { useMethodWords } from "../../retailer/methods.ts";

/** Where a row came from: the row of a file, or the person who wrote it down. */
export function Origin({ origin }: Pick<DrillRow, "origin">) {
  const { t } = useTranslation("drill");
  const { moment } = useFigures();
  const methodOf = useMethodWords();
  const seesImports = mayAsk(useMe(), listImports);
  const { importId, fileName, rowNumber, recordedBy, recordedAt, method } = origin;
  if (fileName !== null) {
    const said = t("originFile", { file: fileName, row: rowNumber ?? "—" });
    return seesImports && importId !== null ? (
      <Link to={`/imports/${importId}`}>{said}</Link>
    ) : (
      said
    );
  }
  if (recordedAt === null) return <span className="quiet">{t("originUnknown")}</span>;
  return t("originPerson", {
    who: recordedBy ?? "—",
    at: moment(recordedAt),
    method: method === null ? "—" : methodOf(method),
  });
}
