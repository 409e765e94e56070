import { withdrawTierRun } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useFigures } from "../../lib/figures.tsx";
import { useDone } from "../../lib/use-done.ts";
import { SayWhy } from "../../parts/SayWhy.tsx";
import type { TierRunShown } from "./tier-data.ts";

interface Props {
  readonly run: TierRunShown;
  readonly onDone: () => void;
}

function useWithdrawing({ run, onDone }: Props) {
  const { t } = useTranslation("tiers");
  const { count } = useFigures();
  const { mutateAsync, isPending, error } = useTell(withdrawTierRun);
  const done = useDone(onDone);
  const withdraw = (why: string): void =>
    void done(mutateAsync({ id: run.id, why }), ({ changed }) =>
      t("withdrawnNow", { n: count(changed) }),
    );
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
      onSend={withdraw}
    />
  );
}
