import { exportTierRun, readTierRun, type TierRunAnswer } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useNumber } from "../../lib/param.ts";
import { DownloadButton } from "../../parts/DownloadButton.tsx";
import { Page } from "../../parts/Page.tsx";
import { Tally } from "../../parts/Tally.tsx";
import { AppealsPanel } from "./AppealsPanel.tsx";
import { MatrixPanel } from "./MatrixPanel.tsx";
import { MoversPanel } from "./MoversPanel.tsx";
import { RulesPanel } from "./RulesPanel.tsx";
import { RunActions } from "./RunActions.tsx";
import { SpreadPanel } from "./SpreadPanel.tsx";
import { StateMark } from "./StateMark.tsx";
import { useSchemeTitle } from "./use-scheme-title.ts";

function Subtitle({ answer: { run } }: { readonly answer: TierRunAnswer }) {
  const { t } = useTranslation("tiers");
  const { day } = useFigures();
  const titleOf = useSchemeTitle();
  return (
    <span className="row">
      {titleOf(run.scheme)}
      <StateMark state={run.state} />
      {run.validFrom === null ? null : `${t("validFrom")} ${day(run.validFrom)}`}
    </span>
  );
}

function Counts({ moves }: Pick<TierRunAnswer, "moves">) {
  const { t } = useTranslation("tiers");
  const { count } = useFigures();
  const tally = (["up", "down", "same", "fresh"] as const).map((name) => ({
    name: t(name),
    value: count(moves[name]),
  }));
  return <Tally items={[{ name: t("retailers"), value: count(moves.all) }, ...tally]} />;
}

function Actions({ answer }: { readonly answer: TierRunAnswer }) {
  return (
    <>
      <DownloadButton route={exportTierRun} input={{ id: answer.run.id }} />
      <RunActions answer={answer} />
    </>
  );
}

/** One grading: who would move (or moved), by which rules, and what was said against it. */
export function TierRunPage() {
  const { t } = useTranslation("tiers");
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readTierRun, { id }));
  const { period } = useFigures();
  const { run, moves, movers, reasons, appeals } = data;
  return (
    <Page
      title={t("ofPeriod", { period: period(run.period) })}
      subtitle={<Subtitle answer={data} />}
      actions={<Actions answer={data} />}
    >
      <div className="stack">
        <Counts moves={moves} />
        <SpreadPanel run={run} moves={moves} reasons={reasons} />
        <MoversPanel movers={movers} runId={id} />
        <MatrixPanel moves={moves} />
        <AppealsPanel appeals={appeals} run={run} />
        <RulesPanel answer={data} />
      </div>
    </Page>
  );
}
