import { createTargetRegister, listSkus, targetRegisterForm } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { ask, useTell } from "../../lib/ask.ts";
import { useDone } from "../../lib/use-done.ts";
import { DayField } from "../../parts/DayField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Values {
  readonly name: string;
  readonly brands?: string[];
  readonly skus?: string[];
  readonly total: number;
  readonly fromDay?: string | null;
  readonly reason: string;
}

/** The scarce ones first: they are what registers are for. */
function useGoods() {
  const { data } = useQuery(ask(listSkus, {}));
  const skus = (data?.skus ?? []).toSorted(
    (a, b) => Number(b.supplyState === "scarce") - Number(a.supplyState === "scarce"),
  );
  const brands = [...new Set(skus.map(({ brand }) => brand))];
  return {
    skus: skus.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` })),
    brands: brands.map((brand) => ({ value: brand, label: brand })),
  };
}

function GoodsFields() {
  const { t } = useTranslation("targets");
  const { skus, brands } = useGoods();
  return (
    <>
      <Form.Item<Values> name="skus" label={t("skus")} extra={t("goodsHelp")}>
        <Select mode="multiple" options={skus} optionFilterProp="label" />
      </Form.Item>
      <Form.Item<Values> name="brands" label={t("brands")}>
        <Select mode="multiple" options={brands} optionFilterProp="label" />
      </Form.Item>
    </>
  );
}

/** Makes a register: for which SKUs, how many places, from when on, and why. */
export function RegisterForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(["targets", "common"]);
  const go = useNavigate();
  const { mutateAsync, isPending, error } = useTell(createTargetRegister);
  const done = useDone(onDone);
  const required = [{ required: true, message: t("common:required") }];
  const send = ({ fromDay, ...values }: Values): void => {
    const form = targetRegisterForm.parse({ ...values, ...(fromDay ? { fromDay } : {}) });
    const making = mutateAsync(form).then(async ({ id }) => await go(`/targets/${id}`));
    void done(making, () => t("created"));
  };
  return (
    <Form<Values> layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item<Values> name="name" label={t("name")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <GoodsFields />
      <Form.Item<Values> name="total" label={t("total")} rules={required}>
        <InputNumber min={1} max={100_000} precision={0} className="fill" />
      </Form.Item>
      <Form.Item<Values> name="fromDay" label={t("fromDay")} extra={t("dayHelp")}>
        <DayField />
      </Form.Item>
      <ReasonField />
      <SendButton word={t("create")} isPending={isPending} error={error} />
    </Form>
  );
}
