import { publishScoreRun, type ScoreRunShown, withdrawScoreRun } from "@dongxiao/contract";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { useDone } from "../../../lib/use-done.ts";
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
  const { mutateAsync, isPending, error } = useTell(publishScoreRun);
  const done = useDone(onDone);
  const publish = (): void => void done(mutateAsync({ id: run.id }), () => t("publishedNow"));
  return (
    <div className="stack-tight">
      <p>{t("publishHelp")}</p>
      <FailureNote error={error} />
      <Button type="primary" loading={isPending} onClick={publish}>
        {t("publish")}
      </Button>
    </div>
  );
}

function Withdrawing({ run, onDone }: FormProps) {
  const { t } = useTranslation("scores");
  const { mutateAsync, isPending, error } = useTell(withdrawScoreRun);
  const done = useDone(onDone);
  const withdraw = (why: string): void =>
    void done(mutateAsync({ id: run.id, why }), () => t("withdrawnNow"));
  return (
    <SayWhy
      help={t("withdrawHelp")}
      label={t("why")}
      word={run.state === "draft" ? t("discard") : t("withdraw")}
      isDanger
      isPending={isPending}
      error={error}
      onSend={withdraw}
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
