import { briefDocument, readBrief } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useNumber } from "../../lib/param.ts";
import { hrefOf } from "../../lib/wire.ts";
import { Page } from "../../parts/Page.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { TrendChart } from "../../parts/TrendChart.tsx";
import { ByPriceClass } from "./ByPriceClass.tsx";
import { Findings } from "./Findings.tsx";
import { ForecastPanel } from "./ForecastPanel.tsx";
import { Indicators } from "./Indicators.tsx";
import { PlansPanel } from "./PlansPanel.tsx";
import { Sections } from "./Sections.tsx";
import { SegmentsPanel } from "./SegmentsPanel.tsx";
import { VisitsPanel } from "./VisitsPanel.tsx";

/** One week's brief: the same document that the Word file is written from. */
export function BriefPage() {
  const { t } = useTranslation("brief");
  const { day, moment } = useFigures();
  const id = useNumber("id");
  const { data } = useSuspenseQuery(ask(readBrief, { id }));
  return (
    <Page
      title={t("title", { cycle: day(data.cycle) })}
      subtitle={t("subtitle", { until: day(data.dataUntil), at: moment(data.madeAt) })}
      actions={
        <Button
          type="primary"
          icon={<DownloadOutlined />}
          href={hrefOf(briefDocument, { id })}
          download
        >
          {t("word")}
        </Button>
      }
    >
      <div className="stack">
        <Sections />
        <Findings sentences={data.sentences} />
        <Indicators indicators={data.indicators} />
        <div className="pair">
          <Panel title={t("trend")} id="trend">
            <TrendChart weeks={data.trend} />
          </Panel>
          <SegmentsPanel segments={data.segments} />
        </div>
        <ByPriceClass classes={data.byPriceClass} />
        <PlansPanel runId={id} plans={data.plans} note={data.plansNote} />
        <ForecastPanel forecast={data.forecast} nextCycle={data.nextCycle} />
        <VisitsPanel runId={id} visits={data.visits} />
      </div>
    </Page>
  );
}
