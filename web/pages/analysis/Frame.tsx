import type { AnalysisTool } from "@dongxiao/contract";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFigures } from "../../lib/figures.tsx";
import { useMe } from "../../lib/session.tsx";
import { Nothing } from "../../parts/Nothing.tsx";
import { Page } from "../../parts/Page.tsx";
import { Tabs } from "../../parts/Tabs.tsx";
import { Definitions } from "./Definitions.tsx";
import { mayUse, tools } from "./tools.ts";
import { useSpan } from "./use-span.ts";

interface Props {
  readonly tool: AnalysisTool;
  /** Left out where there is nothing to save yet. */
  readonly onExport: (() => void) | undefined;
  readonly actions?: ReactNode;
  /** Whether the analysis has something to say before any order is loaded. */
  readonly needsNoData?: boolean;
  readonly children: ReactNode;
}

function ToolTabs({ tool: current }: Pick<Props, "tool">) {
  const { t } = useTranslation("analysis");
  const me = useMe();
  const tabs = tools
    .filter((tool) => mayUse(me, tool))
    .map((tool) => ({ id: tool, to: `/analysis/${tool}`, word: t(tool) }));
  return <Tabs label={t("tools")} tabs={tabs} current={current} />;
}

function Head({ tool, onExport, actions, isBare }: Props & { readonly isBare: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Definitions tool={tool} />
      <Button
        icon={<DownloadOutlined />}
        {...(onExport === undefined ? {} : { onClick: onExport })}
        disabled={isBare || onExport === undefined}
      >
        {t("export")}
      </Button>
      {actions}
    </>
  );
}

function Bare() {
  const { t } = useTranslation("analysis");
  return (
    <section className="panel">
      <Nothing>{t("noData")}</Nothing>
    </section>
  );
}

/** What surrounds every analysis: its tab, what it tells, how fresh it is, its definitions and its export. */
export function Frame(props: Props) {
  const { t } = useTranslation("analysis");
  const { day } = useFigures();
  const { tool, needsNoData = false, children } = props;
  const span = useSpan();
  const isBare = span === null && !needsNoData;
  const fresh = span === null ? "" : ` ${t("dataUntil", { day: day(span.dataUntil) })}`;
  const subtitle = `${t(`${tool}Help`)}${fresh}`;
  return (
    <Page title={t("title")} subtitle={subtitle} actions={<Head {...props} isBare={isBare} />}>
      <div className="stack">
        <ToolTabs tool={tool} />
        {isBare ? <Bare /> : children}
      </div>
    </Page>
  );
}
