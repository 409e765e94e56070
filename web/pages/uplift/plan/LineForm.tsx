import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly start: string;
  readonly onSave: (text: string) => void;
}

/** The words of one line of the sheet. */
export function LineForm({ start, onSave }: Props) {
  const { t } = useTranslation(["uplift", "common"]);
  const field = useId();
  const [text, setText] = useState(start);
  return (
    <div className="stack-tight">
      <label htmlFor={field}>{t("lineText")}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={500}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="primary" disabled={text.trim() === ""} onClick={() => onSave(text)}>
        {t("common:save")}
      </Button>
    </div>
  );
}
