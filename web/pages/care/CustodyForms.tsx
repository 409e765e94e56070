import { lendFile, nameCustodian, returnFile } from "@dongxiao/contract";
import { fileForms } from "@dongxiao/core/retailers";
import { Form, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useMe } from "../../lib/session.tsx";
import type { Sent } from "../../lib/wire.ts";
import type { CareData } from "./care-data.ts";
import { EntryForm } from "./EntryForm.tsx";
import { CodeItem, DayItem, TextItem } from "./fields.tsx";

interface OfRetailer {
  readonly retailerId: number;
}

function Whose() {
  const { t } = useTranslation("care");
  const options = [
    { value: "line", label: t("wholeLine") },
    { value: "retailer", label: t("thisRetailer") },
  ];
  return (
    <Form.Item name="of" label={t("forWhom")}>
      <Radio.Group optionType="button" className="taps" options={options} />
    </Form.Item>
  );
}

type Naming = Omit<Sent<typeof nameCustodian>, "id">;

/** Names who keeps the file. */
export function CustodianForm({
  retailerId,
  choices,
}: OfRetailer & { readonly choices: CareData["custodianChoices"] }) {
  const { t } = useTranslation(["care", "common"]);
  const { today: fromDay } = useMe();
  const options = choices.map(({ id, name }) => ({ value: id, label: name }));
  const rules = [{ required: true, message: t("common:required") }];
  return (
    <EntryForm
      title={t("nameCustodian")}
      route={nameCustodian}
      initial={{ of: "line", fromDay }}
      sentOf={(values: Naming) => ({ ...values, id: retailerId })}
    >
      <Form.Item name="personId" label={t("custodian")} rules={rules}>
        <Select options={options} />
      </Form.Item>
      <Whose />
      <DayItem name="fromDay" label={t("fromDay")} />
    </EntryForm>
  );
}

type Lending = Omit<Sent<typeof lendFile>, "id">;

/** Writes down that the file was lent. */
export function LendForm({ retailerId }: OfRetailer) {
  const { t } = useTranslation("care");
  const { today: lentDay } = useMe();
  return (
    <EntryForm
      title={t("lend")}
      route={lendFile}
      initial={{ form: "paper", lentDay }}
      sentOf={(values: Lending) => ({ ...values, id: retailerId })}
    >
      <CodeItem name="form" label={t("form")} list={fileForms} />
      <TextItem name="borrower" label={t("borrower")} most={60} />
      <TextItem name="purpose" label={t("purpose")} most={300} />
      <div className="form-pair">
        <DayItem name="lentDay" label={t("lentDay")} />
        <DayItem name="dueDay" label={t("dueBack")} />
      </div>
    </EntryForm>
  );
}

type Returning = Omit<Sent<typeof returnFile>, "id">;

/** Takes a lent file back. */
export function ReturnForm({ id }: { readonly id: number }) {
  const { t } = useTranslation("care");
  const { today: day } = useMe();
  return (
    <EntryForm
      title={t("takeBack")}
      look="small"
      route={returnFile}
      initial={{ day, note: "" }}
      sentOf={(values: Returning) => ({ ...values, id })}
    >
      <DayItem name="day" label={t("returnDay")} />
      <TextItem name="note" label={t("note")} most={300} isOptional />
    </EntryForm>
  );
}
