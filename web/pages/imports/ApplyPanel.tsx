import { applyImport, type ImportBatch, markedImport } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { hrefOf } from "../../lib/wire.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";

function Explanation({ batch }: { readonly batch: ImportBatch }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const rows = count(batch.refused);
  if (batch.refused > 0)
    return <p>{batch.allOrNothing ? t("blockedNote", { rows }) : t("refusedNote", { rows })}</p>;
  return batch.added + batch.changed === 0 ? <p>{t("nothingToApply")}</p> : null;
}

/** The decision after the check: write the good rows, or go back to the file. */
export function ApplyPanel({ batch }: { readonly batch: ImportBatch }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const { mutate, isPending, error } = useTell(applyImport);
  const blocked = batch.allOrNothing && batch.refused > 0;
  const rows = batch.added + batch.changed;
  return (
    <section className="panel panel-body" aria-label={t("stepApply")}>
      <div className="stack-tight">
        <Explanation batch={batch} />
        <FailureNote error={error} />
        <div className="row">
          {blocked || rows === 0 ? null : (
            <Button type="primary" loading={isPending} onClick={() => mutate({ id: batch.id })}>
              {t("applyGood", { rows: count(rows) })}
            </Button>
          )}
          {batch.refused + batch.warnings === 0 ? null : (
            <Button
              icon={<DownloadOutlined />}
              href={hrefOf(markedImport, { id: batch.id })}
              download
            >
              {t("marked")}
            </Button>
          )}
          <Link to="/imports/new">{t("again")}</Link>
        </div>
      </div>
    </section>
  );
}
