import { changeRetailerAttributes } from "@dongxiao/contract";
import { businessTypes, type CodeList, sizeClasses, tradeAreas } from "@dongxiao/core/retailers";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { useDone } from "../../lib/use-done.ts";
import { SendButton } from "../../parts/SendButton.tsx";
import type { Span } from "../retailer/changes.ts";
import { type FromDay, FromDayItems } from "./FromDayItems.tsx";

type Attributes = Pick<
  Span,
  | "name"
  | "address"
  | "phone"
  | "businessType"
  | "tradeArea"
  | "sizeClass"
  | "longitude"
  | "latitude"
  | "routeOrder"
>;
type Values = Attributes & FromDay;

interface Props {
  readonly retailerId: number;
  readonly now: Span;
  readonly onDone: () => void;
}

const lists = {
  businessType: businessTypes,
  tradeArea: tradeAreas,
  sizeClass: sizeClasses,
} as const satisfies Record<string, CodeList>;

function TextItems() {
  const { t } = useTranslation(["retailers", "retailer", "common"]);
  const required = [{ required: true, message: t("common:required") }];
  return (
    <>
      <Form.Item<Values> name="name" label={t("name")} rules={required}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item<Values> name="phone" label={t("retailer:phone")}>
        <Input maxLength={40} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item<Values> name="address" label={t("retailer:address")}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function CodedItem({ name }: { readonly name: keyof typeof lists }) {
  const { t } = useTranslation("retailers");
  const said = useSaid();
  const options = Object.entries<CodeList[string]>(lists[name]).map(([value, { titles }]) => ({
    value,
    label: said(titles),
  }));
  return (
    <Form.Item<Values> name={name} label={t(name)}>
      <Select options={options} />
    </Form.Item>
  );
}

function PlaceItems() {
  const { t } = useTranslation(["file", "retailers"]);
  return (
    <>
      <Form.Item<Values> name="longitude" label={t("longitude")}>
        <InputNumber min={-180} max={180} className="fill" inputMode="decimal" />
      </Form.Item>
      <Form.Item<Values> name="latitude" label={t("latitude")}>
        <InputNumber min={-90} max={90} className="fill" inputMode="decimal" />
      </Form.Item>
      <Form.Item<Values> name="routeOrder" label={t("retailers:routeOrder")}>
        <InputNumber min={1} max={100_000} precision={0} className="fill" />
      </Form.Item>
    </>
  );
}

/** Changes what a retailer is found, grouped and visited by, from a day on. */
export function AttributesForm({ retailerId, now, onDone }: Props) {
  const { t } = useTranslation("file");
  const { mutateAsync, isPending, error } = useTell(changeRetailerAttributes);
  const done = useDone(onDone);
  const initial = { ...now, fromDay: useMe().today, reason: "" };
  const send = ({ fromDay, reason, ...attributes }: Values): void => {
    void done(mutateAsync({ id: retailerId, fromDay, reason, attributes }), () => t("saved"));
  };
  return (
    <Form<Values> layout="vertical" requiredMark={false} initialValues={initial} onFinish={send}>
      <div className="form-pair">
        <TextItems />
        <CodedItem name="businessType" />
        <CodedItem name="tradeArea" />
        <CodedItem name="sizeClass" />
        <PlaceItems />
      </div>
      <FromDayItems needsReason />
      <SendButton error={error} isPending={isPending} />
    </Form>
  );
}
