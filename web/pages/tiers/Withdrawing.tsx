import { withdrawTierRun } from "@dongxiao/contract";
import { App } from "antd";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { SayWhy } from "../../parts/SayWhy.tsx";
import type { TierRunShown } from "./tier-data.ts";

interface Props {
  readonly run: TierRunShown;
  readonly onDone: () => void;
}

function useWithdrawing({ run, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { message } = App.useApp();
  const { count } = useFigures();
  const { mutateAsync, isPending, error } = useTell(withdrawTierRun);
  // once it is withdrawn this form is gone, and only a promise outlives it
  const withdraw = async (why: string): Promise<void> => {
    const done = await mutateAsync({ id: run.id, why }).catch(() => null);
    if (done === null) return;
    void message.success(t("withdrawnNow", { n: count(done.changed) }));
    onDone();
  };
  return { withdraw, isPending, error };
}

/** Asks once more, and why; then takes a grading back. */
export function Withdrawing(props: Props) {
  const { t } = useTranslation("tiers");
  const { withdraw, isPending, error } = useWithdrawing(props);
  const isDraft = props.run.state === "draft";
  return (
    <SayWhy
      help={isDraft ? t("discardHelp") : t("withdrawHelp")}
      label={t("withdrawWhy")}
      word={isDraft ? t("discard") : t("withdraw")}
      isDanger
      isPending={isPending}
      error={error}
      onSend={(why) => void withdraw(why)}
    />
  );
}
