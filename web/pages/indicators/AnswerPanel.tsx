import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Mark } from "../../parts/Mark.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import type { Asked } from "./asked.ts";
import { DrawnSelect } from "./DrawnSelect.tsx";
import type { useAnswer, Shown } from "./use-answer.ts";
import type { Change } from "./use-asked.ts";
import { ViewOf } from "./views/ViewOf.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

interface Props {
  readonly asked: Asked;
  readonly change: Change;
  readonly state: ReturnType<typeof useAnswer>;
}

/** The periods that the answer is about. */
function Periods({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation("indicators");
  const figures = useFigures();
  const { period, comparePeriod } = shown.answer;
  const days = { from: figures.day(period.from), to: figures.day(period.to) };
  const parts = [
    t("answerNote", { period: figures.period(period.name), ...days }),
    ...(comparePeriod === null
      ? []
      : [t("against", { period: figures.period(comparePeriod.name) })]),
  ];
  return (
    <span className="row-tight">
      <span className="figure">{parts.join(" · ")}</span>
      {comparePeriod === null || comparePeriod.cycles === period.cycles ? null : (
        <Mark tone="warn">{t("unequal", { now: period.cycles, base: comparePeriod.cycles })}</Mark>
      )}
    </span>
  );
}

function Content({ state, change }: Omit<Props, "asked">) {
  const { t } = useTranslation(["indicators", "common"]);
  const { shown, isBusy, error, retry } = state;
  if (error !== null)
    return (
      <div className="panel-body stack-tight">
        <FailureNote error={error} />
        <div>
          <Button onClick={retry}>{t("common:retry")}</Button>
        </div>
      </div>
    );
  if (shown === null) return <Waiting />;
  return (
    <div className={isBusy ? "answer answer-busy" : "answer"} aria-busy={isBusy}>
      <output className="unseen">{isBusy ? t("measuring") : ""}</output>
      <ViewOf shown={shown} change={change} />
    </div>
  );
}

/** The answer: of when, in the view that was chosen; the old one stays until the new one is there. */
export function AnswerPanel({ asked, change, state }: Props) {
  const { t } = useTranslation("indicators");
  const { look } = asked;
  return (
    <Panel
      title={t("answer")}
      note={state.shown === null ? undefined : <Periods shown={state.shown} />}
      actions={
        <div className="row answer-tools">
          <DrawnSelect asked={asked} change={change} />
          <ViewSwitch
            view={look.view}
            onChange={(view) => change({ ...asked, look: { ...look, view } })}
          />
        </div>
      }
      flush
    >
      <Content state={state} change={change} />
    </Panel>
  );
}
