import { dropUpliftAction, tickUpliftAction, type UpliftPlanActionShown } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { useSaid } from "../../../lib/language.ts";
import { Mark } from "../../../parts/Mark.tsx";
import { usePlaybook } from "../use-playbook.ts";

/** What is done to an action in a window of its own. */
export type Doing = "tick" | "reschedule";

interface Props {
  readonly action: UpliftPlanActionShown;
  /** Null where nothing can be changed. */
  readonly onDo: ((doing: Doing) => void) | null;
}

function Untick({ id }: { readonly id: number }) {
  const { t } = useTranslation("uplift");
  const { mutate, isPending } = useTell(tickUpliftAction);
  const untick = (): void => mutate({ id, doneDay: null, result: "" });
  return (
    <Button size="small" loading={isPending} onClick={untick}>
      {t("untick")}
    </Button>
  );
}

function Tools({ action, onDo }: Props) {
  const { t } = useTranslation("uplift");
  const drop = useTell(dropUpliftAction);
  if (onDo === null) return null;
  const { id } = action;
  if (action.doneDay !== null) return <Untick id={id} />;
  return (
    <span className="row">
      <Button size="small" type="primary" onClick={() => onDo("tick")}>
        {t("tick")}
      </Button>
      <Button size="small" onClick={() => onDo("reschedule")}>
        {t("reschedule")}
      </Button>
      <Button size="small" loading={drop.isPending} onClick={() => drop.mutate({ id })}>
        {t("drop")}
      </Button>
    </span>
  );
}

function When({ action: { doneDay, dueDay, isLate } }: Pick<Props, "action">) {
  const { t } = useTranslation("uplift");
  const { day } = useFigures();
  if (doneDay !== null) return <Mark tone="good">{t("doneOn", { day: day(doneDay) })}</Mark>;
  return (
    <>
      <Mark tone={isLate ? "bad" : "calm"}>{t("dueOn", { day: day(dueDay) })}</Mark>
      {isLate ? <Mark tone="bad">{t("late")}</Mark> : null}
    </>
  );
}

/** One action of a plan: what is to be done, by whom, until when, and what came of it. */
export function PlanAction(props: Props) {
  const { t } = useTranslation("uplift");
  const said = useSaid();
  const playbook = usePlaybook();
  const { action, owner, result, note } = props.action;
  const known = playbook.of(action);
  return (
    <li>
      <div className="stack-tight">
        <span className="row">
          <strong>{playbook.titleOf(action)}</strong>
          <When action={props.action} />
        </span>
        {known === undefined ? null : <p className="quiet">{said(known.todo)}</p>}
        {note === "" ? null : <p>{note}</p>}
        {result === "" ? null : <p>{result}</p>}
        {owner === null ? null : <span className="quiet">{t("owner", { name: owner })}</span>}
      </div>
      <Tools {...props} />
    </li>
  );
}
