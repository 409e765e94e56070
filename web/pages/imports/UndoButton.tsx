import { type ImportBatch, undoImport } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { SayWhy } from "../../parts/SayWhy.tsx";

interface Props {
  readonly batch: ImportBatch;
  readonly size?: "small" | "medium";
}

function useUndo(id: number, onDone: () => void) {
  const go = useNavigate();
  const { mutate, isPending, error } = useTell(undoImport);
  const onSuccess = (): void => {
    onDone();
    void go(`/imports/${id}`);
  };
  return { undo: (reason: string) => mutate({ id, reason }, { onSuccess }), isPending, error };
}

function Sure({ batch, onClose }: { readonly batch: ImportBatch; readonly onClose: () => void }) {
  const { t } = useTranslation("imports");
  const { count } = useFigures();
  const { undo, isPending, error } = useUndo(batch.id, onClose);
  return (
    <SayWhy
      help={t("undoHelp", { rows: count(batch.added + batch.changed) })}
      label={t("undoReason")}
      word={t("undoConfirm")}
      isDanger
      isPending={isPending}
      error={error}
      onSend={undo}
    />
  );
}

/** Takes an applied import back, after asking once more and why. */
export function UndoButton({ batch, size = "small" }: Props) {
  const { t } = useTranslation("imports");
  if (batch.state !== "applied") return null;
  return (
    <Asking word={t("undo")} title={t("undoTitle", { file: batch.fileName })} size={size}>
      {(close) => <Sure batch={batch} onClose={close} />}
    </Asking>
  );
}
