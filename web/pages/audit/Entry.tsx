import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { Sideways } from "../../parts/Sideways.tsx";
import { useActionWords } from "./action-words.ts";
import type { AuditEntry } from "./audit-data.ts";
import { differencesOf, type FieldChange } from "./difference.ts";

function Difference({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { t } = useTranslation("audit");
  if (changes.length === 0) return <p className="quiet">{t("noDiff")}</p>;
  return (
    <Sideways title={t("after")}>
      <table className="table table-small diff">
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("before")}</th>
            <th scope="col">{t("after")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{before === null ? "—" : <del>{before}</del>}</td>
              <td>{after === null ? "—" : <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

/** One entry of the log; opens to what it changed. */
export function Entry({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation("audit");
  const { moment } = useFigures();
  const wordOf = useActionWords();
  const { at, person, action, subjectKind, subjectId, before, after, reason } = entry;
  const changes = differencesOf(before, after);
  return (
    <li>
      <details>
        <summary>
          <span className="quiet figure log-at">{moment(at)}</span>
          <span className="log-who">{person ?? t("system")}</span>
          <span className="log-what">
            <strong>{wordOf(action)}</strong>
            <span className="quiet">
              {wordOf(subjectKind)} {subjectId}
            </span>
            {reason === "" ? null : <span className="log-why">{reason}</span>}
          </span>
        </summary>
        <Difference changes={changes} />
      </details>
    </li>
  );
}
