import { publishTierRun, type TierRunAnswer, withdrawTierRun } from "@dongxiao/contract";
import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Publishing } from "./Publishing.tsx";
import { Withdrawing } from "./Withdrawing.tsx";

interface Props {
  readonly word: string;
  readonly title: string;
  readonly isPrimary?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

function Asking({ word, title, isPrimary = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button type={isPrimary ? "primary" : "default"} onClick={() => setOpen(true)}>
        {word}
      </Button>
      <Modal open={open} onCancel={close} footer={null} destroyOnHidden title={title}>
        {children(close)}
      </Modal>
    </>
  );
}

/** What can be done with a grading: a draft is published or thrown away, a publication withdrawn. */
export function RunActions({ answer }: { readonly answer: TierRunAnswer }) {
  const { t } = useTranslation("tiers");
  const me = useMe();
  const { run } = answer;
  if (run.state === "withdrawn" || !mayAsk(me, withdrawTierRun)) return null;
  const isDraft = run.state === "draft";
  const word = isDraft ? t("discard") : t("withdraw");
  return (
    <>
      <Asking word={word} title={word}>
        {(close) => <Withdrawing run={run} onDone={close} />}
      </Asking>
      {isDraft && mayAsk(me, publishTierRun) ? (
        <Asking word={t("publish")} title={t("publishTitle", { period: run.period })} isPrimary>
          {(close) => <Publishing answer={answer} onDone={close} />}
        </Asking>
      ) : null}
    </>
  );
}
