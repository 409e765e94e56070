import { factsChecks } from "@dongxiao/core/quality";
import { LoadingOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Mark } from "../../../parts/Mark.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import type { FactsCheckId } from "@dongxiao/core/quality";
import type { CheckRun, useChecks } from "./use-checks.ts";

function Count({ run }: { readonly run: CheckRun }) {
  const { t } = useTranslation("quality");
  const { count } = useFigures();
  if (run.isRunning) return <LoadingOutlined aria-label={t("checking")} />;
  if (run.answer === undefined) return <span className="quiet">{t("stopped")}</span>;
  const { findings, byState } = run.answer;
  if (findings === 0) return <Mark tone="good">{t("foundNone")}</Mark>;
  const tone = factsChecks[run.id].state === "wrong" ? "bad" : "warn";
  return (
    <span className="check-count">
      {byState.new === findings ? null : (
        <span className="quiet">{t("foundNew", { count: byState.new })}</span>
      )}
      <Mark tone={tone}>{t("found", { findings: count(findings) })}</Mark>
    </span>
  );
}

interface Props {
  readonly checks: ReturnType<typeof useChecks>;
  readonly chosen: FactsCheckId;
  readonly onChoose: (id: FactsCheckId) => void;
}

function Progress({ checks: { runs, done, isStopped, stop, again } }: Pick<Props, "checks">) {
  const { t } = useTranslation(["quality", "common"]);
  if (done < runs.length)
    return (
      <>
        <output className="quiet figure panel-note">
          {t("progress", { done, whole: runs.length })}
        </output>
        <Button size="small" onClick={stop}>
          {t("common:stop")}
        </Button>
      </>
    );
  return (
    <>
      <output className="quiet panel-note">{isStopped ? t("stopped") : ""}</output>
      <Button size="small" onClick={again}>
        {t("again")}
      </Button>
    </>
  );
}

/** Every check with what it found; one of them is open. */
export function CheckList({ checks, chosen, onChoose }: Props) {
  const { t } = useTranslation("quality");
  const said = useSaid();
  const error = checks.runs.find((run) => run.error !== null)?.error ?? null;
  return (
    <Panel title={t("checks")} actions={<Progress checks={checks} />} flush>
      {error === null ? null : (
        <div className="panel-text">
          <FailureNote error={error} />
        </div>
      )}
      <ul className="checks">
        {checks.runs.map((run) => (
          <li key={run.id}>
            <button
              type="button"
              aria-current={run.id === chosen ? "true" : undefined}
              onClick={() => onChoose(run.id)}
            >
              <span>{said(factsChecks[run.id].titles)}</span>
              <Count run={run} />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
