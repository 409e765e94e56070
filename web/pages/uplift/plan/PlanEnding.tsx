import { endUpliftPlan, type UpliftPlanRow } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { Asking } from "../../../parts/Asking.tsx";
import { SayWhy } from "../../../parts/SayWhy.tsx";

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
  const { mutateAsync, isPending, error } = useTell(endUpliftPlan);
  const end = async (why: string): Promise<void> => {
    const done = await mutateAsync({ id, state, why }).catch(() => null);
    if (done !== null) onDone();
  };
  return (
    <SayWhy
      help={t(words[state].help)}
      label={t("why")}
      word={t(words[state].act)}
      isDanger={state === "abandoned"}
      isOptional={state !== "abandoned"}
      isPending={isPending}
      error={error}
      onSend={(why) => void end(why)}
    />
  );
}

/** Ends a plan, or opens it again, after asking once more. */
export function PlanEnding({ plan }: { readonly plan: UpliftPlanRow }) {
  const { t } = useTranslation("uplift");
  const choices: readonly State[] = plan.state === "open" ? ["abandoned", "done"] : ["open"];
  return choices.map((state) => (
    <Asking key={state} word={t(words[state].act)} type={state === "done" ? "primary" : "default"}>
      {(close) => <EndingForm id={plan.id} state={state} onDone={close} />}
    </Asking>
  ));
}
