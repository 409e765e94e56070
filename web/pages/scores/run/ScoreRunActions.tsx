import { publishScoreRun, type ScoreRunShown, withdrawScoreRun } from "@dongxiao/contract";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Asking } from "../../../parts/Asking.tsx";
import { FailureNote } from "../../../parts/FailureNote.tsx";
import { SayWhy } from "../../../parts/SayWhy.tsx";

interface Props {
  readonly run: ScoreRunShown;
}

interface FormProps extends Props {
  readonly onDone: () => void;
}

function Publishing({ run, onDone }: FormProps) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const { mutateAsync, isPending, error } = useTell(publishScoreRun);
  // once it is published this form is gone, and only a promise outlives it
  const publish = async (): Promise<void> => {
    const done = await mutateAsync({ id: run.id }).catch(() => null);
    if (done === null) return;
    void message.success(t("publishedNow"));
    onDone();
  };
  return (
    <div className="stack-tight">
      <p>{t("publishHelp")}</p>
      <FailureNote error={error} />
      <Button type="primary" loading={isPending} onClick={() => void publish()}>
        {t("publish")}
      </Button>
    </div>
  );
}

function Withdrawing({ run, onDone }: FormProps) {
  const { t } = useTranslation("scores");
  const { message } = App.useApp();
  const { mutateAsync, isPending, error } = useTell(withdrawScoreRun);
  const withdraw = async (why: string): Promise<void> => {
    const done = await mutateAsync({ id: run.id, why }).catch(() => null);
    if (done === null) return;
    void message.success(t("withdrawnNow"));
    onDone();
  };
  return (
    <SayWhy
      help={t("withdrawHelp")}
      label={t("why")}
      word={run.state === "draft" ? t("discard") : t("withdraw")}
      isDanger
      isPending={isPending}
      error={error}
      onSend={(why) => void withdraw(why)}
    />
  );
}

/** What can be done with a run: a draft is published or thrown away, a publication withdrawn. */
export function ScoreRunActions({ run }: Props) {
  const { t } = useTranslation("scores");
  if (!mayAsk(useMe(), publishScoreRun) || run.state === "withdrawn") return null;
  const isDraft = run.state === "draft";
  return (
    <>
      <Asking word={isDraft ? t("discard") : t("withdraw")}>
        {(close) => <Withdrawing run={run} onDone={close} />}
      </Asking>
      {isDraft ? (
        <Asking word={t("publish")} type="primary">
          {(close) => <Publishing run={run} onDone={close} />}
        </Asking>
      ) : null}
    </>
  );
}
