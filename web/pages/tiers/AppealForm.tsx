import { appealTier } from "@dongxiao/contract";
import { App, Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly retailerId: number;
  readonly onDone: () => void;
}

/** Says something against the tier of a retailer. */
export function AppealForm({ retailerId, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { message } = App.useApp();
  const field = useId();
  const [text, setText] = useState("");
  const { mutate, isPending, error } = useTell(appealTier);
  const onSuccess = (): void => {
    void message.success(t("appealed"));
    onDone();
  };
  return (
    <div className="stack-tight">
      <label htmlFor={field}>{t("appealHelp")}</label>
      <Input.TextArea
        id={field}
        rows={4}
        maxLength={1000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <FailureNote error={error} />
      <Button
        type="primary"
        loading={isPending}
        disabled={text.trim() === ""}
        onClick={() => mutate({ id: retailerId, text }, { onSuccess })}
      >
        {t("send")}
      </Button>
    </div>
  );
}
