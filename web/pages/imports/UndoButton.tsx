import { type ImportBatch, undoImport } from "@dongxiao/contract";
import { Button, Input, Modal } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";

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
  const field = useId();
  const [reason, setReason] = useState("");
  const { undo, isPending, error } = useUndo(batch.id, onClose);
  return (
    <div className="stack-tight">
      <p>{t("undoHelp", { rows: count(batch.added + batch.changed) })}</p>
      <label htmlFor={field}>{t("undoReason")}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FailureNote error={error} />
      <Button
        danger
        type="primary"
        loading={isPending}
        disabled={reason.trim() === ""}
        onClick={() => undo(reason)}
      >
        {t("undoConfirm")}
      </Button>
    </div>
  );
}

/** Takes an applied import back, after asking once more and why. */
export function UndoButton({ batch, size = "small" }: Props) {
  const { t } = useTranslation("imports");
  const [open, setOpen] = useState(false);
  if (batch.state !== "applied") return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <Button size={size} onClick={() => setOpen(true)}>
        {t("undo")}
      </Button>
      <Modal
        open={open}
        onCancel={close}
        footer={null}
        destroyOnHidden
        title={t("undoTitle", { file: batch.fileName })}
      >
        <Sure batch={batch} onClose={close} />
      </Modal>
    </>
  );
}
