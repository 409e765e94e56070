import { deleteTask, restoreTask, type SalesTask } from "@dongxiao/contract";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFailure } from "../../../lib/failure.ts";
import { useUndo } from "./use-undo.tsx";

interface Props {
  readonly task: SalesTask;
  readonly onChange: () => void;
}

/** Changes a task, or takes it away with a way back. */
export function TaskActions({ task, onChange }: Props) {
  const { t } = useTranslation("analysis");
  const { message } = App.useApp();
  const failureOf = useFailure();
  const [deleting, restoring] = [useTell(deleteTask), useTell(restoreTask)];
  const offerUndo = useUndo();
  // The row goes with its task while the rest is asked again: only the promise still tells how it ended.
  const onError = (error: Error): void => void message.error(failureOf(error).help);
  const tell = (ended: Promise<unknown>, said: () => void): void =>
    void ended.then(said).catch(onError);
  const back = (): void =>
    tell(restoring.mutateAsync({ id: task.id }), () => void message.success(t("taskBack")));
  const remove = (): void =>
    tell(deleting.mutateAsync({ id: task.id }), () => offerUndo(t("taskDeleted"), back));
  return (
    <span className="row-tight">
      <Button size="small" onClick={onChange}>
        {t("change-task")}
      </Button>
      <Button size="small" danger loading={deleting.isPending} onClick={remove}>
        {t("delete-task")}
      </Button>
    </span>
  );
}
