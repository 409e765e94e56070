import { addFileField, changeFileField, type FileFieldCard } from "@dongxiao/contract";
import { fieldTypes, fileAccess } from "@dongxiao/core/retailers";
import { App, Form, Input, Radio, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { SendButton } from "../../parts/SendButton.tsx";
import { choicesFrom, type FieldValues, titlesFrom, valuesOf } from "./field-form.ts";

interface Props {
  /** Null: a new one. */
  readonly field: FileFieldCard | null;
  readonly onDone: () => void;
}

function NameItems() {
  const { t } = useTranslation(["fields", "common"]);
  return (
    <>
      <Form.Item<FieldValues>
        name="hans"
        label={t("nameHans")}
        rules={[{ required: true, whitespace: true, message: t("common:required") }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <div className="form-pair">
        <Form.Item<FieldValues> name="hant" label={t("nameHant")}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item<FieldValues> name="en" label={t("nameEn")}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}

/** What is chosen once, when the field is made. */
function KindItems({ isTag, isNumber }: { readonly isTag: boolean; readonly isNumber: boolean }) {
  const { t } = useTranslation("fields");
  const said = useSaid();
  const kinds = (["own", "tags"] as const).map((value) => ({ value, label: t(`kind-${value}`) }));
  const types = fieldTypes.map((value) => ({ value, label: t(`type-${value}`) }));
  const accesses = (["staff", "trade", "credit"] as const).map((value) => {
    return { value, label: said(fileAccess[value].titles) };
  });
  return (
    <>
      <Form.Item<FieldValues> name="kind" label={t("kind")}>
        <Radio.Group options={kinds} />
      </Form.Item>
      <div className="form-pair">
        {isTag ? null : (
          <Form.Item<FieldValues> name="type" label={t("type")}>
            <Select options={types} />
          </Form.Item>
        )}
        {isNumber ? (
          <Form.Item<FieldValues> name="unit" label={t("unit")}>
            <Input maxLength={20} autoComplete="off" />
          </Form.Item>
        ) : null}
        <Form.Item<FieldValues> name="access" label={t("access")}>
          <Select options={accesses} />
        </Form.Item>
      </div>
    </>
  );
}

function ChoicesItem() {
  const { t } = useTranslation("fields");
  return (
    <Form.Item<FieldValues> name="choices" label={t("choices")} extra={t("choicesHelp")}>
      <Input.TextArea rows={5} />
    </Form.Item>
  );
}

function RetiredItem() {
  const { t } = useTranslation("fields");
  return (
    <Form.Item<FieldValues> name="retired" label={t("retired")} extra={t("retiredHelp")}>
      <Switch />
    </Form.Item>
  );
}

/** Sends a new field, or what changed of one. */
function useSending({ field, onDone }: Props) {
  const { t } = useTranslation("fields");
  const { message } = App.useApp();
  const add = useTell(addFileField);
  const change = useTell(changeFileField);
  const onSuccess = (): void => {
    void message.success(t("saved"));
    onDone();
  };
  const send = ({ hans, hant, en, choices: text = "", ...values }: FieldValues): void => {
    const titles = titlesFrom(hans, hant, en);
    const { kind, retired, unit = "", access } = values;
    const type = kind === "tags" ? "yesNo" : values.type;
    const choices = type === "choice" ? choicesFrom(text) : {};
    if (field !== null)
      return change.mutate({ field: field.id, titles, choices, retired }, { onSuccess });
    const counted = unit.trim() === "" ? null : titlesFrom(unit);
    add.mutate({ group: kind, titles, type, unit: counted, choices, access }, { onSuccess });
  };
  return { send, isPending: add.isPending || change.isPending, error: add.error ?? change.error };
}

/** Adds a field of the company's own or a tag, or renames one, changes its choices and retires it. */
export function FieldForm(props: Props) {
  const { field } = props;
  const { send, isPending, error } = useSending(props);
  const [form] = Form.useForm<FieldValues>();
  const initial = valuesOf(field);
  const kind = Form.useWatch("kind", form) ?? initial.kind;
  const type = Form.useWatch("type", form) ?? initial.type;
  const isNumber = kind === "own" && (type === "whole" || type === "decimal");
  return (
    <Form<FieldValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={(values) => send({ ...initial, ...values })}
    >
      <NameItems />
      {field === null ? <KindItems isTag={kind === "tags"} isNumber={isNumber} /> : null}
      {kind === "own" && type === "choice" ? <ChoicesItem /> : null}
      {field === null ? null : <RetiredItem />}
      <SendButton error={error} isPending={isPending} />
    </Form>
  );
}
