import { moveTargets, targetMovesForm } from "@dongxiao/contract";
import { deedCard, type TargetDeed } from "@dongxiao/core/retailers";
import { Checkbox, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useSaid } from "../../lib/language.ts";
import { useDone } from "../../lib/use-done.ts";
import { DayField } from "../../parts/DayField.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Values {
  readonly capCartons?: number | null;
  readonly isException?: boolean;
  readonly validDay?: string | null;
  readonly reason: string;
}

/** Whom a move is about. */
export interface Moved {
  readonly registerId: number;
  readonly retailerId: number;
  readonly capCartons: number | null;
}

interface Props {
  readonly deed: TargetDeed;
  readonly moved: Moved;
  readonly onDone: () => void;
}

function CapFields({ deed }: Pick<Props, "deed">) {
  const { t } = useTranslation("targets");
  if (!deedCard(deed).setsCap) return null;
  return (
    <>
      <Form.Item<Values> name="capCartons" label={t("cap")} extra={t("capHelp")}>
        <InputNumber min={0} max={10_000} precision={0} className="fill" />
      </Form.Item>
      {deed === "activate" ? (
        <Form.Item<Values> name="isException" valuePropName="checked">
          <Checkbox>{t("exceptionHelp")}</Checkbox>
        </Form.Item>
      ) : null}
    </>
  );
}

function useMoving({ deed, moved: { registerId: id, retailerId }, onDone }: Props) {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  const { mutateAsync, isPending, error } = useTell(moveTargets);
  const done = useDone(onDone);
  const send = ({ capCartons, isException = false, validDay, reason }: Values): void => {
    const cap = deedCard(deed).setsCap ? { capCartons: capCartons ?? null } : {};
    const form = { moves: [{ deed, retailerId, isException, ...cap }], reason };
    const asked = targetMovesForm.parse({ ...form, ...(validDay ? { validDay } : {}) });
    void done(mutateAsync({ id, ...asked }), (answer) => t("moved", { n: count(answer.moved) }));
  };
  return { send, isPending, error };
}

/** Makes one move of one retailer, with its reason. */
export function MoveForm(props: Props) {
  const { deed, moved } = props;
  const { t } = useTranslation("targets");
  const said = useSaid();
  const { send, isPending, error } = useMoving(props);
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      initialValues={{ capCartons: moved.capCartons }}
      onFinish={send}
    >
      <CapFields deed={deed} />
      <ReasonField />
      <Form.Item<Values> name="validDay" label={t("validDay")} extra={t("dayHelp")}>
        <DayField />
      </Form.Item>
      <SendButton word={said(deedCard(deed).titles)} isPending={isPending} error={error} />
    </Form>
  );
}
