import { publishTierRun, type TierRunAnswer, withdrawTierRun } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { Publishing } from "./Publishing.tsx";
import { Withdrawing } from "./Withdrawing.tsx";

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
      <Asking word={word}>{(close) => <Withdrawing run={run} onDone={close} />}</Asking>
      {isDraft && mayAsk(me, publishTierRun) ? (
        <Asking
          word={t("publish")}
          title={t("publishTitle", { period: run.period })}
          type="primary"
        >
          {(close) => <Publishing answer={answer} onDone={close} />}
        </Asking>
      ) : null}
    </>
  );
}
