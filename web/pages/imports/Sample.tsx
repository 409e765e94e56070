import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Sideways } from "../../parts/Sideways.tsx";
import type { ImportData } from "./import-data.ts";

type SampleRow = ImportData["sample"][number];

function Line({ row, headers }: { readonly row: SampleRow; readonly headers: readonly string[] }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  return (
    <tr>
      <th scope="row" className="figure">
        {count(row.row)}
      </th>
      <td>
        {row.what === "added" ? (
          <Mark tone="good">{t("sampleAdded")}</Mark>
        ) : (
          <Mark tone="accent">{t("sampleChanged")}</Mark>
        )}
      </td>
      {headers.map((header) => (
        <td key={header}>{row.cells[header] ?? ""}</td>
      ))}
    </tr>
  );
}

/** The first rows that are added or changed, in the file's own columns. */
export function Sample({ rows }: { readonly rows: readonly SampleRow[] }) {
  const { t } = useTranslation("imports");
  if (rows.length === 0) return null;
  const headers = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return (
    <Panel title={t("sample")} flush>
      <Sideways title={t("sample")}>
        <table className="table">
          <caption className="unseen">{t("sample")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("row")}</th>
              <th scope="col">{t("what")}</th>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.row} row={row} headers={headers} />
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}
