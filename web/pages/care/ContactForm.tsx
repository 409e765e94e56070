import { addContact } from "@dongxiao/contract";
import { contactItems, contactItemsMost, contactKinds } from "@dongxiao/core/retailers";
import { Checkbox, Form } from "antd";
import { useTranslation } from "react-i18next";

import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import { EntryForm } from "./EntryForm.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";
import { useChoices } from "./use-word.ts";

type Values = Omit<Sent<typeof addContact>, "id">;

function Items() {
  const { t } = useTranslation("care");
  const options = useChoices()(contactItems);
  const rule = { type: "array", max: contactItemsMost } as const;
  const label = t("items", { most: contactItemsMost });
  return (
    <Form.Item name="items" label={label} rules={[{ ...rule, message: label }]}>
      <Checkbox.Group className="chips" options={options} />
    </Form.Item>
  );
}

/** Writes down a contact in a few taps: how, what was said, what it was about. */
export function ContactForm({ retailerId }: { readonly retailerId: number }) {
  const { t } = useTranslation("care");
  const { today: day } = useMe();
  return (
    <EntryForm
      title={t("addContact")}
      look="primary"
      route={addContact}
      initial={{ kind: "visit", day, items: [], person: "", followUp: "", followUpDay: null }}
      sentOf={(values: Values) => ({ ...values, id: retailerId })}
    >
      <CodeItem name="kind" label={t("kind")} list={contactKinds} />
      <TextItem name="summary" label={t("summary")} most={1000} rows={4} />
      <Items />
      <details className="care-more">
        <summary>{t("more")}</summary>
        <TextItem name="person" label={t("person")} most={60} isOptional />
        <TextItem name="followUp" label={t("followUp")} most={300} isOptional />
        <DayItem name="followUpDay" label={t("followUpDay")} isOptional />
      </details>
      <DayItem name="day" label={t("day")} />
    </EntryForm>
  );
}
