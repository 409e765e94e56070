import { changeLicence } from "@dongxiao/contract";
import {
  type LicenceAction,
  licenceActions,
  type LicenceState,
  mayFollow,
} from "@dongxiao/core/retailers";
import { App, Form, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useMe } from "../../lib/session.tsx";
import { DayField } from "../../parts/DayField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { type FromDay, FromDayItems } from "./FromDayItems.tsx";

type Action = LicenceAction | "takeBack";

interface Values extends FromDay {
  readonly action: Action;
  readonly untilDay?: string | null;
}

interface Props {
  readonly retailerId: number;
  readonly state: LicenceState;
  /** Whether there is something before what was said last. */
  readonly hasPast: boolean;
  readonly onDone: () => void;
}

function actionsFor({ state, hasPast }: Props): readonly Action[] {
  const actions: readonly LicenceAction[] = ["suspend", "resume", "close", "revoke"];
  const open = actions.filter(
    (action) =>
      mayFollow(state, licenceActions[action]) || (action === "suspend" && state === "suspended"),
  );
  return hasPast ? [...open, "takeBack"] : open;
}

/** Moves a licence to another state from a day on, or takes back what was said of it last. */
export function LicenceForm(props: Props) {
  const { retailerId, onDone } = props;
  const { t } = useTranslation(["file", "common"]);
  const { message } = App.useApp();
  const { mutate, isPending, error } = useTell(changeLicence);
  const [form] = Form.useForm<Values>();
  const action = Form.useWatch("action", form);
  const options = actionsFor(props).map((value) => ({ value, label: t(`act-${value}`) }));
  const send = ({ untilDay = null, ...values }: Values): void => {
    const onSuccess = (): void => {
      void message.success(t("saved"));
      onDone();
    };
    const until = values.action === "suspend" ? untilDay : null;
    mutate({ id: retailerId, ...values, untilDay: until }, { onSuccess });
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ action: options[0]?.value, fromDay: useMe().today, reason: "" }}
      onFinish={send}
    >
      <Form.Item<Values>
        name="action"
        label={t("action")}
        extra={t(action === "takeBack" ? "takeBackHelp" : "licenceHelp")}
      >
        <Radio.Group options={options} />
      </Form.Item>
      {action === "suspend" ? (
        <Form.Item<Values> name="untilDay" label={t("untilDay")} extra={t("untilHelp")}>
          <DayField />
        </Form.Item>
      ) : null}
      <FromDayItems needsReason />
      <SendButton error={error} isPending={isPending} />
    </Form>
  );
}
