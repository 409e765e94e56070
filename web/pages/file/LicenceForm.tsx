import { changeLicence } from "@dongxiao/contract";
import {
  type LicenceAction,
  licenceActions,
  type LicenceState,
  mayFollow,
} from "@dongxiao/core/retailers";
import { Form, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useMe } from "../../lib/session.tsx";
import { useDone } from "../../lib/use-done.ts";
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

function useSending({ retailerId, onDone }: Props) {
  const { t } = useTranslation("file");
  const { mutateAsync, isPending, error } = useTell(changeLicence);
  const done = useDone(onDone);
  const send = ({ untilDay = null, ...values }: Values): void => {
    const until = values.action === "suspend" ? untilDay : null;
    void done(mutateAsync({ id: retailerId, ...values, untilDay: until }), () => t("saved"));
  };
  return { send, isPending, error };
}

interface ActionProps {
  readonly action: Action | undefined;
  readonly options: readonly Action[];
}

function ActionItems({ action, options }: ActionProps) {
  const { t } = useTranslation("file");
  return (
    <>
      <Form.Item<Values>
        name="action"
        label={t("action")}
        extra={t(action === "takeBack" ? "takeBackHelp" : "licenceHelp")}
      >
        <Radio.Group options={options.map((value) => ({ value, label: t(`act-${value}`) }))} />
      </Form.Item>
      {action === "suspend" ? (
        <Form.Item<Values> name="untilDay" label={t("untilDay")} extra={t("untilHelp")}>
          <DayField />
        </Form.Item>
      ) : null}
    </>
  );
}

/** Moves a licence to another state from a day on, or takes back what was said of it last. */
export function LicenceForm(props: Props) {
  const { send, isPending, error } = useSending(props);
  const [form] = Form.useForm<Values>();
  const action = Form.useWatch("action", form);
  const options = actionsFor(props);
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ action: options[0], fromDay: useMe().today, reason: "" }}
      onFinish={send}
    >
      <ActionItems action={action} options={options} />
      <FromDayItems needsReason />
      <SendButton error={error} isPending={isPending} />
    </Form>
  );
}
