import { listScoreRuns, listScoreSchemes, sendMarks } from "@dongxiao/contract";
import { type ScoreKind, scoreKinds } from "@dongxiao/core/retailers";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { MissingPage } from "../../parts/MissingPage.tsx";
import { Page } from "../../parts/Page.tsx";
import { Tabs } from "../../parts/Tabs.tsx";
import { DueNote } from "./DueNote.tsx";
import { MarksFilePanel } from "./MarksFilePanel.tsx";
import { RunsPanel } from "./RunsPanel.tsx";
import { isKind, kindIds } from "./score-data.ts";
import { SchemePanel } from "./SchemePanel.tsx";
import { VersionsPanel } from "./VersionsPanel.tsx";

function KindTabs({ kind }: { readonly kind: ScoreKind }) {
  const { t } = useTranslation("scores");
  const said = useSaid();
  const tabs = kindIds.map((id) => ({ id, to: `/scores/${id}`, word: said(scoreKinds[id]) }));
  return <Tabs label={t("kinds")} tabs={tabs} current={kind} />;
}

function OfKind({ kind }: { readonly kind: ScoreKind }) {
  const { t } = useTranslation(["scores", "uplift"]);
  const { data } = useSuspenseQuery(ask(listScoreSchemes, {}));
  const { data: listed } = useSuspenseQuery(ask(listScoreRuns, {}));
  const schemes = data.schemes.filter((one) => one.kind === kind);
  const sends = mayAsk(useMe(), sendMarks);
  return (
    <Page
      title={t("title")}
      subtitle={
        <span className="row">
          {t("subtitle")}
          {kind === "star" ? <Link to="/uplift">{t("uplift:title")} →</Link> : null}
        </span>
      }
    >
      <KindTabs kind={kind} />
      <div className="stack">
        {data.due === null ? null : <DueNote due={data.due} />}
        <RunsPanel kind={kind} runs={listed.runs.filter((one) => one.kind === kind)} />
        <SchemePanel kind={kind} schemes={schemes} />
        <VersionsPanel schemes={schemes} />
        {sends ? <MarksFilePanel /> : null}
      </div>
    </Page>
  );
}

/** Scores of one kind: what is due, the runs, the scheme in use and its versions, and marks from a file. */
export function ScoresPage() {
  const { kind = "star" } = useParams();
  return isKind(kind) ? <OfKind key={kind} kind={kind} /> : <MissingPage />;
}
