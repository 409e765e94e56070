import { exportIndicators } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { useFigures } from "../../lib/figures.tsx";
import { hrefOf } from "../../lib/wire.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { Ask } from "./ask/Ask.tsx";
import { Presets } from "./ask/Presets.tsx";
import { type Asked, wordOf } from "./asked.ts";
import { DrillDrawer } from "./drill/DrillDrawer.tsx";
import { Help } from "./Help.tsx";
import { type OpenedCell, OpensCells } from "./open-cell.tsx";
import type { Span } from "./periods.ts";
import { spanOf, useRegistry } from "./registry.ts";
import { CopyLink } from "./saved/CopyLink.tsx";
import { SavedViews } from "./saved/SavedViews.tsx";
import { SaveView } from "./saved/SaveView.tsx";
import { useAnswer } from "./use-answer.ts";
import { type Change, useAsked } from "./use-asked.ts";

interface ActionsProps {
  readonly asked: Asked;
  readonly change: Change;
}

function Actions({ asked, change }: ActionsProps) {
  const { t } = useTranslation();
  const file = hrefOf(exportIndicators, { q: wordOf(asked.question) });
  return (
    <>
      <SavedViews change={change} />
      <SaveView asked={asked} />
      <CopyLink asked={asked} />
      <Button icon={<DownloadOutlined />} href={file} download>
        {t("export")}
      </Button>
    </>
  );
}

function Explorer({ span }: { readonly span: Span }) {
  const { t } = useTranslation("indicators");
  const { day } = useFigures();
  const { asked, change } = useAsked(span);
  const state = useAnswer(asked);
  const [opened, open] = useState<OpenedCell | null>(null);
  return (
    <Page
      title={t("title")}
      subtitle={t("subtitle", { until: day(span.until) })}
      actions={<Actions asked={asked} change={change} />}
    >
      <div className="stack explorer">
        <Presets asked={asked} span={span} />
        <Ask asked={asked} span={span} change={change} />
        <OpensCells value={open}>
          <AnswerPanel asked={asked} change={change} state={state} />
        </OpensCells>
        <Help />
      </div>
      <DrillDrawer opened={opened} shown={state.shown} onClose={() => open(null)} />
    </Page>
  );
}

function NoData() {
  const { t } = useTranslation("indicators");
  return (
    <Page title={t("title")}>
      <section className="panel">
        <Nothing>
          {t("noData")} <Link to="/imports/new">{t("toImports")}</Link>
        </Nothing>
      </section>
    </Page>
  );
}

/** Indicators of any kind, cut any way, drawn any way, each value open to the rows that it was made of. */
export function IndicatorsPage() {
  const span = spanOf(useRegistry());
  return span === null ? <NoData /> : <Explorer span={span} />;
}
