import { selfCheck, type SelfCheckAnswer, type Sums } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { ask } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Page } from "../../../parts/Page.tsx";
import { Tally } from "../../../parts/Tally.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { QualityTabs } from "../QualityTabs.tsx";
import { BreakdownPanel } from "./BreakdownPanel.tsx";
import { LedgerPanel } from "./LedgerPanel.tsx";

function Total({ total }: { readonly total: Sums }) {
  const { t } = useTranslation("quality");
  const { count, money } = useFigures();
  return (
    <Tally
      items={[
        { name: t("orderRows"), value: count(total.rows) },
        { name: t("requested"), value: count(total.requestedPacks) },
        { name: t("ordered"), value: count(total.orderedPacks) },
        { name: t("supplied"), value: count(total.suppliedPacks) },
        { name: t("amount"), value: money(total.amountCnyCents) },
      ]}
    />
  );
}

function Outcome({ answer }: { readonly answer: SelfCheckAnswer }) {
  const { t } = useTranslation("quality");
  const { day, count } = useFigures();
  const { period, isConsistent, rowsOfNoImport, total, breakdowns, imports } = answer;
  if (period === null) return <Nothing>{t("selfNone")}</Nothing>;
  const strangers = rowsOfNoImport ?? 0;
  const span = t("periodOf", {
    from: day(period.from),
    to: day(period.to),
    cycles: period.cycles,
  });
  return (
    <>
      <Alert
        type={isConsistent ? "success" : "error"}
        showIcon
        title={isConsistent ? t("selfGood") : t("selfBad")}
        description={strangers > 0 ? t("noImport", { rows: count(strangers) }) : span}
      />
      <Total total={total} />
      {breakdowns.map((breakdown) => (
        <BreakdownPanel key={breakdown.by} breakdown={breakdown} total={total} />
      ))}
      {imports === null ? null : <LedgerPanel imports={imports} />}
    </>
  );
}

function PeriodBar({ period, onChange }: { period: string; onChange: (period: string) => void }) {
  const { t } = useTranslation("quality");
  return (
    <search className="panel filters">
      <Form<{ period: string }>
        layout="inline"
        initialValues={{ period }}
        onFinish={(said) => onChange(said.period.trim())}
      >
        <Form.Item name="period" label={t("period")} extra={t("periodHelp")}>
          <Input allowClear placeholder={t("newest")} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t("selfRun")}
        </Button>
      </Form>
    </search>
  );
}

/** The house's own figures, added up in several ways that must come to the same. */
export function SelfCheckPage() {
  const { t } = useTranslation("quality");
  const [params, setParams] = useSearchParams();
  const period = params.get("period") ?? "";
  const { data, error } = useQuery(ask(selfCheck, period === "" ? {} : { period }));
  return (
    <Page title={t("title")} subtitle={t("selfHelp")}>
      <div className="stack">
        <QualityTabs />
        <PeriodBar
          period={period}
          onChange={(said) => setParams(said === "" ? {} : { period: said })}
        />
        <FailureNote error={error} />
        {data === undefined && error === null ? <Waiting /> : null}
        {data === undefined ? null : <Outcome answer={data} />}
      </div>
    </Page>
  );
}
