import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { FailureNote } from "./FailureNote.tsx";

interface Props {
  /** What the button says; save, where nothing else is said. */
  readonly word?: string;
  readonly isPending: boolean;
  readonly isDisabled?: boolean;
  /** As wide as its word and at the start of its row, for forms as wide as a page. */
  readonly isAtStart?: boolean;
  readonly error: Error | null;
}

/** The end of a form: why it was refused, and the button that sends it. */
export function SendButton({ word, isPending, isDisabled = false, isAtStart, error }: Props) {
  const { t } = useTranslation("common");
  const place = isAtStart === true ? { className: "at-start" } : { block: true };
  return (
    <div className="stack-tight">
      <FailureNote error={error} />
      <Button type="primary" htmlType="submit" loading={isPending} disabled={isDisabled} {...place}>
        {word ?? t("save")}
      </Button>
    </div>
  );
}
