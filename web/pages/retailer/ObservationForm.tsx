import { listSkus, recordObservation } from "@dongxiao/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Form, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../lib/ask.ts";
import { refreshSoon } from "../../lib/refresh-soon.ts";
import { useMe } from "../../lib/session.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { methodIds, useMethodWords } from "./methods.ts";
import { observationOf, type ObservationValues, saysSomething } from "./observation.ts";

type Counted = "stockPacks" | "soldPacks" | "priceYuan" | "stockOutDays";

interface CountProps {
  readonly name: Counted;
  readonly label: string;
  readonly digits?: number;
  readonly max?: number;
}

function Count({ name, label, digits = 0, max }: CountProps) {
  return (
    <Form.Item<ObservationValues> name={name} label={label}>
      <InputNumber
        min={0}
        precision={digits}
        inputMode="decimal"
        className="fill"
        {...(max === undefined ? {} : { max })}
      />
    </Form.Item>
  );
}

function SkuItem() {
  const { t } = useTranslation(["retailer", "common"]);
  const { data } = useQuery(ask(listSkus, {}));
  const options = (data?.skus ?? []).map(({ id, name, code }) => ({
    value: id,
    label: `${name} · ${code}`,
  }));
  return (
    <Form.Item<ObservationValues>
      name="skuId"
      label={t("sku")}
      rules={[{ required: true, message: t("common:required") }]}
    >
      <Select showSearch={{ optionFilterProp: "label" }} options={options} />
    </Form.Item>
  );
}

function WhenAndHow() {
  const { t } = useTranslation("retailer");
  const methodOf = useMethodWords();
  return (
    <div className="form-pair">
      <Form.Item<ObservationValues> name="cycle" label={t("cycle")} rules={[{ required: true }]}>
        <DayField />
      </Form.Item>
      <Form.Item<ObservationValues> name="method" label={t("method")}>
        <Select options={methodIds.map((value) => ({ value, label: methodOf(value) }))} />
      </Form.Item>
    </div>
  );
}

function Counts() {
  const { t } = useTranslation("retailer");
  return (
    <>
      <div className="form-pair">
        <Count name="stockPacks" label={t("stockPacks")} />
        <Count name="soldPacks" label={t("soldPacks")} />
      </div>
      <div className="form-pair">
        <Count name="priceYuan" label={t("price")} digits={1} />
        <Count name="stockOutDays" label={t("stockOut")} max={7} />
      </div>
    </>
  );
}

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

function useRecording({ retailerId, onDone }: Props) {
  const { t } = useTranslation("retailer");
  const { message } = App.useApp();
  const client = useQueryClient();
  const { mutate, isPending, error } = useTell(recordObservation);
  const onSuccess = (): void => {
    void message.success(t("recorded"));
    refreshSoon(client);
    onDone();
  };
  const record = (values: ObservationValues): void =>
    mutate(observationOf(retailerId, values), { onSuccess });
  return { record, isPending, error };
}

/** Records what was counted or seen; whatever was not seen stays empty. */
export function ObservationForm(props: Props) {
  const { t } = useTranslation(["retailer", "common"]);
  const { record, isPending, error } = useRecording(props);
  const [form] = Form.useForm<ObservationValues>();
  const send = (values: ObservationValues): void => {
    if (saysSomething(values)) record(values);
    else form.setFields([{ name: "stockPacks", errors: [t("oneNeeded")] }]);
  };
  return (
    <Form<ObservationValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ cycle: useMe().today, method: "visit" }}
      onFinish={send}
    >
      <SkuItem />
      <WhenAndHow />
      <Counts />
      <SendButton isPending={isPending} error={error} />
    </Form>
  );
}
