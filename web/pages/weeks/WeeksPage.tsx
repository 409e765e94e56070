import { listWeeks, runWeek } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Page } from "../../parts/Page.tsx";
import { RunPanel } from "./RunPanel.tsx";
import { RunsPanel } from "./RunsPanel.tsx";

/** The week, run end to end, and every run so far. */
export function WeeksPage() {
  const { t } = useTranslation("weeks");
  const { data } = useSuspenseQuery(ask(listWeeks, {}));
  const runs = mayAsk(useMe(), runWeek);
  return (
    <Page title={t("title")} subtitle={t("subtitle")}>
      <div className="stack">
        {runs ? <RunPanel weeks={data} /> : null}
        <RunsPanel runs={data.runs} />
      </div>
    </Page>
  );
}
