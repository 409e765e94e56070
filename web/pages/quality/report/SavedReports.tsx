import { deleteCheckedReport, listCheckedReports } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import type { NewRow } from "./report.ts";

/** The reports that the person has kept; nothing is shown where there are none. */
export function SavedReports({ onLoad }: { readonly onLoad: (rows: readonly NewRow[]) => void }) {
  const { t } = useTranslation("quality");
  const { moment } = useFigures();
  const { data, error } = useQuery(ask(listCheckedReports, {}));
  const forget = useTell(deleteCheckedReport);
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined || data.reports.length === 0) return null;
  return (
    <Panel title={t("savedReports")} flush>
      <FailureNote error={forget.error} />
      <ul className="lines">
        {data.reports.map(({ id, name, savedAt, statements }) => (
          <li key={id} className="lines-split">
            <span>
              {name} <span className="quiet figure">{moment(savedAt)}</span>
            </span>
            <span className="row">
              <Button size="small" onClick={() => onLoad(statements)}>
                {t("load")}
              </Button>
              <Popconfirm title={t("deleteSure", { name })} onConfirm={() => forget.mutate({ id })}>
                <Button size="small">{t("delete")}</Button>
              </Popconfirm>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
