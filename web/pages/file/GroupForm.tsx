import { changeRetailerFile, type FileFieldCard, type RetailerFile } from "@dongxiao/contract";
import { Form } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { useMe } from "../../lib/session.tsx";
import { useDone } from "../../lib/use-done.ts";
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
  const today = useMe().today;
  const { mutateAsync, isPending, error } = useTell(changeRetailerFile);
  const done = useDone(onDone);
  const send = ({ fromDay, reason, ...draft }: Values): void => {
    const changed = changedIn(fields, values, draft);
    if (Object.keys(changed).length === 0) return onDone();
    void done(mutateAsync({ id: retailerId, fromDay, reason, values: changed }), () => t("saved"));
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
