import type { UpliftPlanActionShown, UpliftPlanShown } from "@dongxiao/contract";
import { Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useMe } from "../../../lib/session.tsx";
import { Nothing } from "../../../parts/Nothing.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { usePlaybook } from "../use-playbook.ts";
import { PlanAction } from "./PlanAction.tsx";
import { TickForm } from "./TickForm.tsx";

interface Props {
  readonly shown: UpliftPlanShown;
  readonly isEditable: boolean;
}

/** The chosen actions, each ticked off when it is done. */
export function ActionsPanel({ shown: { plan }, isEditable }: Props) {
  const { t } = useTranslation("uplift");
  const { titleOf } = usePlaybook();
  const { today } = useMe();
  const [ticking, setTicking] = useState<UpliftPlanActionShown | null>(null);
  const close = (): void => setTicking(null);
  return (
    <Panel title={t("actions")} flush>
      {plan.actions.length === 0 ? (
        <Nothing>{t("noActions")}</Nothing>
      ) : (
        <ul className="uplift-actions">
          {plan.actions.map((action) => (
            <PlanAction
              key={action.id}
              action={action}
              onTick={isEditable ? () => setTicking(action) : null}
            />
          ))}
        </ul>
      )}
      <Modal
        open={ticking !== null}
        onCancel={close}
        footer={null}
        destroyOnHidden
        title={ticking === null ? "" : titleOf(ticking.action)}
      >
        {ticking === null ? null : <TickForm action={ticking} today={today} onDone={close} />}
      </Modal>
    </Panel>
  );
}
