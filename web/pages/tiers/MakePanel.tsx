import { listTierSchemes, makeTierRun, tierRunForm } from "@dongxiao/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { App, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { ask, useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { Nothing } from "../../parts/Nothing.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { PeriodSelect } from "../analysis/ask/PeriodSelect.tsx";
import { periodsIn, type Span } from "../analysis/periods.ts";
import { useSpan } from "../analysis/use-span.ts";
import { RuleFields } from "./RuleFields.tsx";
import type { TierSchemeShown } from "./tier-data.ts";
import { formOf, type TierValues } from "./tier-form.ts";

function useMaking(schemes: readonly TierSchemeShown[]) {
  const { t } = useTranslation("tiers");
  const { message } = App.useApp();
  const go = useNavigate();
  const { mutate, isPending, error } = useTell(makeTierRun);
  const make = (values: TierValues): void => {
    const scheme = schemes.find(({ id }) => id === values.scheme);
    if (scheme === undefined) return;
    const onSuccess = ({ id }: { readonly id: number }): void => {
      void message.success(t("made"));
      void go(`/tiers/${id}`);
    };
    mutate(tierRunForm.parse(formOf(values, scheme)), { onSuccess });
  };
  return { make, isPending, error };
}

function WhatAndWhen({ schemes, span }: MakeProps) {
  const { t } = useTranslation("tiers");
  const said = useSaid();
  return (
    <div className="tier-ask">
      <Form.Item<TierValues> name="scheme" label={t("scheme")}>
        <Select options={schemes.map(({ id, titles }) => ({ value: id, label: said(titles) }))} />
      </Form.Item>
      <Form.Item<TierValues> name="period" label={t("period")}>
        <PeriodSelect span={span} />
      </Form.Item>
      <Form.Item<TierValues> name="reason" label={t("reason")}>
        <Input maxLength={500} />
      </Form.Item>
    </div>
  );
}

interface MakeProps {
  readonly schemes: readonly TierSchemeShown[];
  readonly span: Span;
}

function Make({ schemes, span }: MakeProps) {
  const { t } = useTranslation("tiers");
  const { make, isPending, error } = useMaking(schemes);
  const [form] = Form.useForm<TierValues>();
  const chosen = Form.useWatch("scheme", form);
  const scheme = schemes.find(({ id }) => id === chosen) ?? schemes[0];
  const start = { scheme: schemes[0]?.id, period: periodsIn(span).quarters[0] };
  return (
    <Form<TierValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={start}
      onFinish={make}
    >
      <WhatAndWhen schemes={schemes} span={span} />
      {scheme === undefined ? null : <RuleFields scheme={scheme} />}
      <SendButton word={t("makeButton")} isPending={isPending} isAtStart error={error} />
    </Form>
  );
}

/** Grades all retailers as a draft, and opens what came of it. */
export function MakePanel() {
  const { t } = useTranslation("tiers");
  const { data } = useSuspenseQuery(ask(listTierSchemes, {}));
  const span = useSpan();
  return (
    <Panel title={t("make")}>
      {span === null ? (
        <Nothing>{t("noData")}</Nothing>
      ) : (
        <Make schemes={data.schemes} span={span} />
      )}
    </Panel>
  );
}
