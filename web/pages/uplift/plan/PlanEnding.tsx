import { endUpliftPlan, type UpliftPlanRow } from "@dongxiao/contract";
import { Button, Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { FailureNote } from "../../../parts/FailureNote.tsx";

type State = UpliftPlanRow["state"];

const words = {
  open: { act: "reopen", help: "reopenHelp" },
  done: { act: "finish", help: "finishHelp" },
  abandoned: { act: "abandon", help: "abandonHelp" },
} as const;

interface FormProps {
  readonly id: number;
  readonly state: State;
  readonly onDone: () => void;
}

function EndingForm({ id, state, onDone }: FormProps) {
  const { t } = useTranslation("uplift");
  const field = useId();
  const [why, setWhy] = useState("");
  const { mutateAsync, isPending, error } = useTell(endUpliftPlan);
  const end = async (): Promise<void> => {
    const done = await mutateAsync({ id, state, why }).catch(() => null);
    if (done !== null) onDone();
  };
  return (
    <div className="stack-tight">
      <p>{t(words[state].help)}</p>
      <label htmlFor={field}>{t("why")}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={500}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
      <FailureNote error={error} />
      <Button
        type="primary"
        danger={state === "abandoned"}
        loading={isPending}
        disabled={state === "abandoned" && why.trim() === ""}
        onClick={() => void end()}
      >
        {t(words[state].act)}
      </Button>
    </div>
  );
}

/** Ends a plan, or opens it again, after asking once more. */
export function PlanEnding({ plan }: { readonly plan: UpliftPlanRow }) {
  const { t } = useTranslation("uplift");
  const [asking, setAsking] = useState<State | null>(null);
  const close = (): void => setAsking(null);
  const choices: readonly State[] = plan.state === "open" ? ["abandoned", "done"] : ["open"];
  return (
    <>
      {choices.map((state) => (
        <Button
          key={state}
          type={state === "done" ? "primary" : "default"}
          onClick={() => setAsking(state)}
        >
          {t(words[state].act)}
        </Button>
      ))}
      <Modal
        open={asking !== null}
        onCancel={close}
        footer={null}
        destroyOnHidden
        title={asking === null ? "" : t(words[asking].act)}
      >
        {asking === null ? null : <EndingForm id={plan.id} state={asking} onDone={close} />}
      </Modal>
    </>
  );
}
