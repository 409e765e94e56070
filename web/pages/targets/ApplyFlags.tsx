import { applyTargetFlags, previewTargetFlags, type TargetFlagsAnswer } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { Form, Skeleton } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ask, useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useDone } from "../../lib/use-done.ts";
import { DayField } from "../../parts/DayField.tsx";
import { FailureNote } from "../../parts/FailureNote.tsx";
import { SendButton } from "../../parts/SendButton.tsx";
import { ReasonField } from "./ReasonField.tsx";

interface Props {
  readonly preview: TargetFlagsAnswer;
  readonly onDone: () => void;
}

function Applying({ preview: { fromDay, on, off }, onDone }: Props) {
  const { t } = useTranslation("targets");
  const { count } = useFigures();
  const { mutateAsync, isPending, error } = useTell(applyTargetFlags);
  const done = useDone(onDone);
  const send = ({ reason }: { readonly reason: string }): void =>
    void done(mutateAsync({ fromDay, reason }), ({ changed }) =>
      t("applied", { n: count(changed) }),
    );
  if (on + off === 0) return <p>{t("nothingToApply")}</p>;
  return (
    <Form layout="vertical" requiredMark={false} onFinish={send}>
      <p>{t("applyHelp", { on: count(on), off: count(off) })}</p>
      <ReasonField />
      <SendButton word={t("apply")} isPending={isPending} error={error} />
    </Form>
  );
}

/** Writes into the files who is a target, after saying how many would change. */
export function ApplyFlags({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation("targets");
  const [day, setDay] = useState<string | null>(null);
  const asked = day === null ? {} : { fromDay: day };
  const { data, error } = useQuery(ask(previewTargetFlags, asked));
  return (
    <div className="stack-tight">
      <DayField label={t("fromDay")} value={day ?? data?.fromDay ?? null} onChange={setDay} />
      <FailureNote error={error} />
      {data === undefined ? (
        <Skeleton title={false} paragraph={{ rows: 3 }} />
      ) : (
        <Applying preview={data} onDone={onDone} />
      )}
    </div>
  );
}
