import { readBrief, runWeek } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { OwnRoutes } from "../weeks/OwnRoutes.tsx";
import type { HomeData } from "./home-data.ts";

function Sentences({ runId }: { readonly runId: number }) {
  const { t } = useTranslation("home");
  const said = useSaid();
  const { data, error } = useQuery(ask(readBrief, { id: runId }));
  if (error !== null) return <FailureNote error={error} />;
  if (data === undefined) return <Skeleton active={false} title={false} />;
  return (
    <div className="stack-tight">
      <ul className="sentences">
        {data.sentences.slice(0, 4).map(({ reading, text }) => (
          <li key={reading + text.en}>{said(text)}</li>
        ))}
      </ul>
      <p>
        <Link to={`/weeks/${runId}`}>{t("openBrief")}</Link>
      </p>
    </div>
  );
}

/** What the last week's run said; those who only see a part of it get the way to their own part. */
export function LastBrief({ run }: { readonly run: HomeData["lastWeekRun"] }) {
  const { t } = useTranslation("home");
  const { week } = useFigures();
  const me = useMe();
  if (run === null)
    return (
      <Panel title={t("lastBrief")}>
        <Nothing>
          {t("noBrief")} {mayAsk(me, runWeek) ? <Link to="/weeks">{t("runWeek")}</Link> : null}
        </Nothing>
      </Panel>
    );
  return (
    <Panel title={t("lastBrief")} note={week(run.cycle)}>
      {mayAsk(me, readBrief) ? <Sentences runId={run.id} /> : <OwnRoutes runId={run.id} />}
    </Panel>
  );
}
