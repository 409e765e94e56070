import { listMembers, organisation, taskMeasures } from "@dongxiao/contract";
import { priceClassTitles } from "@dongxiao/core/retailers";
import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { ask } from "../../../lib/ask.ts";
import { useSaid } from "../../../lib/language.ts";
import { unitOptions } from "../../people/unit-options.ts";
import { PeriodSelect } from "../ask/PeriodSelect.tsx";
import type { Span } from "../periods.ts";
import type { TaskValues } from "./task-form.ts";

function useRequired() {
  const { t } = useTranslation();
  return [{ required: true, message: t("required") }];
}

function WhereAndWhen({ span }: { readonly span: Span }) {
  const { t } = useTranslation("analysis");
  const required = useRequired();
  const { data } = useQuery(ask(organisation, {}));
  return (
    <>
      <Form.Item<TaskValues> name="unitId" label={t("unit")} rules={required}>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          options={[...unitOptions(data?.units ?? [])]}
        />
      </Form.Item>
      <Form.Item<TaskValues> name="period" label={t("period")} rules={required}>
        <PeriodSelect span={span} />
      </Form.Item>
    </>
  );
}

function HowMuch() {
  const { t } = useTranslation("analysis");
  const required = useRequired();
  return (
    <div className="form-pair">
      <Form.Item<TaskValues> name="target" label={t("target")} rules={required}>
        <InputNumber min={0.01} precision={2} inputMode="decimal" className="fill" />
      </Form.Item>
      <Form.Item<TaskValues> name="measure" label={t("measure")} rules={required}>
        <Select options={taskMeasures.map((value) => ({ value, label: t(`measure${value}`) }))} />
      </Form.Item>
    </div>
  );
}

function OfWhat() {
  const { t } = useTranslation("analysis");
  const said = useSaid();
  const { data } = useQuery(ask(listMembers, { dimension: "brand" }));
  const classes = Object.entries(priceClassTitles).map(([code, titles]) => ({
    value: Number(code),
    label: said(titles),
  }));
  const brands = (data?.members ?? [])
    .filter(({ code }) => code !== "-")
    .map(({ code, titles }) => ({ value: code, label: said(titles) }));
  return (
    <div className="form-pair">
      <Form.Item<TaskValues> name="priceClass" label={t("priceClass")}>
        <Select allowClear placeholder={t("any")} options={classes} />
      </Form.Item>
      <Form.Item<TaskValues> name="brand" label={t("brand")}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t("any")}
          options={brands}
        />
      </Form.Item>
    </div>
  );
}

/** What a task is made of. */
export function TaskFields({ span }: { readonly span: Span }) {
  const { t } = useTranslation("analysis");
  return (
    <>
      <WhereAndWhen span={span} />
      <HowMuch />
      <OfWhat />
      <Form.Item<TaskValues> name="note" label={t("note")} extra={t("noteHelp")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}
