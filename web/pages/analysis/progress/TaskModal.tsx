import { addTask, changeTask, type SalesTask } from "@dongxiao/contract";
import { App, Form, Modal } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useMe } from "../../../lib/session.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { plannable } from "./plannable.ts";
import { formOf, type TaskValues, valuesOf } from "./task-form.ts";
import { TaskFields } from "./TaskFields.tsx";
import { useUndo } from "./use-undo.tsx";

/** What is being entered: a new task, or one that is there. */
export type Entering = SalesTask | "new";

interface Props {
  readonly entering: Entering;
  readonly onClose: () => void;
}

function useSending({ entering, onClose }: Props) {
  const { t } = useTranslation("analysis");
  const { message } = App.useApp();
  const [adding, changing] = [useTell(addTask), useTell(changeTask)];
  const offerUndo = useUndo();
  const send = (values: TaskValues): void => {
    const form = formOf(values);
    if (entering === "new")
      adding.mutate(form, {
        onSuccess: () => {
          void message.success(t("taskAdded"));
          onClose();
        },
      });
    else
      changing.mutate(
        { ...form, id: entering.id },
        {
          onSuccess: () => {
            const before = { ...formOf(valuesOf(entering)), id: entering.id };
            offerUndo(t("taskChanged"), () => changing.mutate(before));
            onClose();
          },
        },
      );
  };
  const { isPending, error } = entering === "new" ? adding : changing;
  return { send, isPending, error };
}

function Entry(props: Props) {
  const { t } = useTranslation("common");
  const { send, isPending, error } = useSending(props);
  const { entering } = props;
  const start: Partial<TaskValues> =
    entering === "new" ? { measure: "big-cases" } : valuesOf(entering);
  return (
    <Form<TaskValues> layout="vertical" requiredMark={false} initialValues={start} onFinish={send}>
      <TaskFields span={plannable(useMe().today)} />
      <SendButton word={t("save")} isPending={isPending} error={error} />
    </Form>
  );
}

/** Sets a task or changes one. */
export function TaskModal({
  entering,
  onClose,
}: {
  readonly entering: Entering | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("analysis");
  return (
    <Modal
      open={entering !== null}
      onCancel={onClose}
      title={entering === "new" ? t("addTask") : t("changeTask")}
      footer={null}
      destroyOnHidden
    >
      {entering === null ? null : <Entry entering={entering} onClose={onClose} />}
    </Modal>
  );
}
