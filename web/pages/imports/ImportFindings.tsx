import { type ImportBatch, listFindings } from "@dongxiao/contract";
import { factsChecks } from "@dongxiao/core/quality";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { call } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";

/** How many findings the rows of an import have, over all checks. */
async function countedIn(importId: number): Promise<number> {
  const answers = await Promise.all(
    Object.keys(factsChecks).map((check) =>
      call(listFindings, { q: JSON.stringify({ check, importId, most: 1 }) }),
    ),
  );
  return answers.reduce((sum, { findings }) => sum + findings, 0);
}

/** Runs the checks over the rows of an applied import when somebody asks for it, and leads to what they found. */
export function ImportFindings({ batch }: { readonly batch: ImportBatch }) {
  const { t } = useTranslation("quality");
  const { count } = useFigures();
  const { mutate, data, isPending, error } = useMutation({ mutationFn: countedIn });
  const hasFindings = batch.kind === "orders" || batch.kind === "observations";
  if (batch.state !== "applied" || !hasFindings) return null;
  return (
    <Panel title={t("importTitle")} note={t("importHelp")}>
      <div className="row">
        <Button loading={isPending} onClick={() => mutate(batch.id)}>
          {t("importRun")}
        </Button>
        {data === undefined ? null : (
          <output>
            <Mark tone={data === 0 ? "good" : "warn"}>
              {data === 0 ? t("importClean") : t("importFound", { findings: count(data) })}
            </Mark>
          </output>
        )}
        {data === undefined || data === 0 ? null : (
          <Link to={`/quality?import=${batch.id}`}>{t("importOpen")}</Link>
        )}
      </div>
      <FailureNote error={error} />
    </Panel>
  );
}
