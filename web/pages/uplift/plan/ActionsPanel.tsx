import type { UpliftPlanActionShown, UpliftPlanShown } from "@dongxiao/contract";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useMe } from "../../../lib/session.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { usePlaybook } from "../use-playbook.ts";
import { DateForm } from "./DateForm.tsx";
import { type Doing, PlanAction } from "./PlanAction.tsx";
import { TickForm } from "./TickForm.tsx";

interface DoingProps {
  readonly planId: number;
  readonly action: UpliftPlanActionShown;
  readonly doing: Doing;
  readonly onDone: () => void;
}

function DoingForm({ planId, action, doing, onDone }: DoingProps) {
  const { today } = useMe();
  const known = usePlaybook().of(action.action);
  if (doing === "tick") return <TickForm action={action} today={today} onDone={onDone} />;
  if (known === undefined) return null;
  return <DateForm planId={planId} known={known} action={action} onDone={onDone} />;
}

type Busy = Pick<DoingProps, "action" | "doing">;

interface ModalProps extends Pick<DoingProps, "planId" | "onDone"> {
  readonly busy: Busy | null;
}

function DoingModal({ planId, busy, onDone }: ModalProps) {
  const { titleOf } = usePlaybook();
  const title = busy === null ? "" : titleOf(busy.action.action);
  return (
    <Modal open={busy !== null} onCancel={onDone} footer={null} destroyOnHidden title={title}>
      {busy === null ? null : <DoingForm planId={planId} {...busy} onDone={onDone} />}
    </Modal>
  );
}

interface Props {
  readonly shown: UpliftPlanShown;
  readonly isEditable: boolean;
}

/** The chosen actions, each ticked off when it is done. */
export function ActionsPanel({ shown: { plan }, isEditable }: Props) {
  const { t } = useTranslation("uplift");
  const [busy, setBusy] = useState<Busy | null>(null);
  return (
    <Panel title={t("actions")} flush>
      {plan.actions.length === 0 ? (
        <Nothing>{isEditable ? t("noActions") : t("noActionsYet")}</Nothing>
      ) : (
        <ul className="uplift-actions">
          {plan.actions.map((action) => (
            <PlanAction
              key={action.id}
              action={action}
              onDo={isEditable ? (doing) => setBusy({ action, doing }) : null}
            />
          ))}
        </ul>
      )}
      <DoingModal planId={plan.id} busy={busy} onDone={() => setBusy(null)} />
    </Panel>
  );
}
