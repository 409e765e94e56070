import { listTierRuns, makeTierRun } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Page } from "../../parts/Page.tsx";
import { MakePanel } from "./MakePanel.tsx";
import { RunsPanel } from "./RunsPanel.tsx";

/** Gradings of the retailers into tiers: making one, and all that were made. */
export function TiersPage() {
  const { t } = useTranslation("tiers");
  const { data } = useSuspenseQuery(ask(listTierRuns, {}));
  const makes = mayAsk(useMe(), makeTierRun);
  return (
    <Page title={t("title")} subtitle={t("subtitle")}>
      <div className="stack">
        {makes ? <MakePanel /> : null}
        <RunsPanel runs={data.runs} />
      </div>
    </Page>
  );
}
