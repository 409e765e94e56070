import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { FailureNote } from "../../parts/FailureNote.tsx";

interface Props {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly word?: string;
}

/** The end of a form: why it was refused, and the button that sends it. */
export function SaveBar({ error, isPending, word }: Props) {
  const { t } = useTranslation("common");
  return (
    <div className="stack-tight">
      <FailureNote error={error} />
      <Button type="primary" htmlType="submit" loading={isPending} block>
        {word ?? t("save")}
      </Button>
    </div>
  );
}
