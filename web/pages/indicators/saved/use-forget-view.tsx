import { deleteView, type IndicatorView, saveView } from "@dongxiao/contract";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFailure } from "../../../lib/failure.ts";

const undoSeconds = 10;

interface GoneProps {
  readonly name: string;
  readonly onUndo: () => void;
}

function Gone({ name, onUndo }: GoneProps) {
  const { t } = useTranslation("indicators");
  return (
    <>
      {t("viewGone", { name })}{" "}
      <Button type="link" size="small" onClick={onUndo}>
        {t("undo")}
      </Button>
    </>
  );
}

/** Forgets a kept view at once, and offers for a while to keep it again. */
export function useForgetView(): (view: IndicatorView) => void {
  const { message } = App.useApp();
  const failureOf = useFailure();
  const { mutate: forget } = useTell(deleteView);
  const { mutate: keep } = useTell(saveView);
  const onError = (error: Error): void => void message.error(failureOf(error).help);
  return ({ id, name, question, look, isShared }) => {
    const note = `view-${id}`;
    const undo = (): void => {
      message.destroy(note);
      keep({ name, question, look, isShared }, { onError });
    };
    const content = <Gone name={name} onUndo={undo} />;
    const onSuccess = (): void =>
      void message.open({ key: note, type: "info", content, duration: undoSeconds });
    forget({ id }, { onSuccess, onError });
  };
}
