import { changeRetailerFile, type FileFieldCard, type RetailerFile } from "@dongxiao/contract";
import { App, Form } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { changedIn, type Draft, draftOf } from "./draft.ts";
import { FieldInput } from "./FieldInput.tsx";
import { type FromDay, FromDayItems } from "./FromDayItems.tsx";

interface Props {
  readonly retailerId: number;
  readonly fields: readonly FileFieldCard[];
  readonly values: RetailerFile["values"];
  readonly onDone: () => void;
}

type Values = Draft & FromDay;

/** Changes the fields of one group from a day on; only what differs is sent. */
export function GroupForm({ retailerId, fields, values, onDone }: Props) {
  const { t } = useTranslation("file");
  const said = useSaid();
  const { message } = App.useApp();
  const today = useMe().today;
  const { mutate, isPending, error } = useTell(changeRetailerFile);
  const send = ({ fromDay, reason, ...draft }: Values): void => {
    const changed = changedIn(fields, values, draft);
    if (Object.keys(changed).length === 0) return onDone();
    const onSuccess = (): void => {
      void message.success(t("saved"));
      onDone();
    };
    mutate({ id: retailerId, fromDay, reason, values: changed }, { onSuccess });
  };
  const initial = { ...draftOf(fields, values), fromDay: today, reason: "" };
  return (
    <Form<Values> layout="vertical" requiredMark={false} initialValues={initial} onFinish={send}>
      <div className="form-pair">
        {fields.map((field) => (
          <Form.Item key={field.id} name={field.id} label={said(field.titles)}>
            <FieldInput field={field} />
          </Form.Item>
        ))}
      </div>
      <FromDayItems />
      <SendButton error={error} isPending={isPending} />
    </Form>
  );
}
