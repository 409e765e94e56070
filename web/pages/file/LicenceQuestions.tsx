import {
  askAboutLicence,
  concludeAboutLicence,
  replyAboutLicence,
  type RetailerFile,
} from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../lib/ask.ts";
import { useSaid } from "../../lib/language.ts";
import { mayAsk } from "../../lib/may.ts";
import { useMe } from "../../lib/session.tsx";
import { Asking } from "../../parts/Asking.tsx";
import { SayForm } from "./SayForm.tsx";

type Question = RetailerFile["questions"][number];
type Warning = RetailerFile["warnings"][number];

interface SayProps {
  readonly retailerId: number;
  readonly route: typeof replyAboutLicence | typeof concludeAboutLicence;
  readonly word: string;
}

function SayButton({ retailerId, route, word }: SayProps) {
  const { mutate, isPending, error } = useTell(route);
  return (
    <Asking word={word} title={word} size="small">
      {(close) => (
        <SayForm
          label={word}
          error={error}
          isPending={isPending}
          onSend={(text, onSuccess) => mutate({ id: retailerId, text }, { onSuccess })}
          onDone={close}
        />
      )}
    </Asking>
  );
}

function AskButton({ retailerId, rule }: { readonly retailerId: number } & Pick<Warning, "rule">) {
  const { t } = useTranslation("file");
  const { mutate, isPending, error } = useTell(askAboutLicence);
  return (
    <Asking word={t("askIt")} title={t("askIt")} size="small">
      {(close) => (
        <SayForm
          label={t("askHelp")}
          error={error}
          isPending={isPending}
          onSend={(text, onSuccess) => mutate({ id: retailerId, rule, text }, { onSuccess })}
          onDone={close}
        />
      )}
    </Asking>
  );
}

function QuestionItem({
  question,
  retailerId,
}: {
  readonly question: Question;
  readonly retailerId: number;
}) {
  const { t } = useTranslation("file");
  const me = useMe();
  const { state, text, reply, conclusion } = question;
  const isOpen = state !== "concluded";
  return (
    <li className="stack-tight">
      <p>
        {t("asked", { text })}
        {reply === "" ? "" : ` ${t("replied", { text: reply })}`}
        {conclusion === "" ? "" : ` ${t("concluded", { text: conclusion })}`}
      </p>
      <div className="row">
        {isOpen && mayAsk(me, replyAboutLicence) ? (
          <SayButton retailerId={retailerId} route={replyAboutLicence} word={t("reply")} />
        ) : null}
        {isOpen && mayAsk(me, concludeAboutLicence) ? (
          <SayButton retailerId={retailerId} route={concludeAboutLicence} word={t("conclude")} />
        ) : null}
      </div>
    </li>
  );
}

interface Props {
  readonly retailerId: number;
  readonly file: RetailerFile;
}

/** What the rules find odd about the licence, and what was asked and answered; no state changes by it. */
export function LicenceQuestions({ retailerId, file: { warnings, questions } }: Props) {
  const { t } = useTranslation("file");
  const said = useSaid();
  const asks =
    mayAsk(useMe(), askAboutLicence) && questions.every(({ state }) => state === "concluded");
  if (warnings.length === 0 && questions.length === 0) return null;
  return (
    <ul className="stack-tight" aria-label={t("questions")}>
      {warnings.map(({ rule, sentence }) => (
        <li key={rule} className="row">
          <span className="tone-warn">{said(sentence)}</span>
          {asks ? <AskButton retailerId={retailerId} rule={rule} /> : null}
        </li>
      ))}
      {questions.map((question) => (
        <QuestionItem key={question.id} question={question} retailerId={retailerId} />
      ))}
    </ul>
  );
}
