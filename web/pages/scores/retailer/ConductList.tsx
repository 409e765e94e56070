import { answerConduct, type ConductEventShown, replyToConduct } from "@dongxiao/contract";
import { useTranslation } from "react-i18next";

import { useTell } from "../../../lib/ask.ts";
import { useFigures } from "../../../lib/figures.tsx";
import { mayAsk } from "../../../lib/may.ts";
import { useMe } from "../../../lib/session.tsx";
import { Asking } from "../../../parts/Asking.tsx";
import { SayWhy } from "../../../parts/SayWhy.tsx";
import { ScoreStateMark } from "../ScoreStateMark.tsx";
import { useConductWords } from "./use-conduct-words.ts";

interface EventProps {
  readonly event: ConductEventShown;
}

function Replying({ event, onDone }: EventProps & { readonly onDone: () => void }) {
  const { t } = useTranslation("scores");
  const { mutate, isPending, error } = useTell(replyToConduct);
  const send = (text: string): void => mutate({ id: event.id, text }, { onSuccess: onDone });
  const words = { help: event.text, label: t("reply"), word: t("send") };
  return <SayWhy {...words} isPending={isPending} error={error} onSend={send} />;
}

interface AnsweringProps extends EventProps {
  readonly state: "upheld" | "dismissed";
  readonly onDone: () => void;
}

function Answering({ event, state, onDone }: AnsweringProps) {
  const { t } = useTranslation("scores");
  const { mutate, isPending, error } = useTell(answerConduct);
  const send = (answer: string): void =>
    mutate({ id: event.id, state, answer }, { onSuccess: onDone });
  const word = state === "upheld" ? t("uphold") : t("dismiss");
  const words = { help: event.text, label: t("answer"), word };
  return <SayWhy {...words} isPending={isPending} error={error} onSend={send} />;
}

function Deeds({ event }: EventProps) {
  const { t } = useTranslation("scores");
  const me = useMe();
  const isOpen = event.state === "noted" || event.state === "replied";
  return (
    <div className="row">
      {isOpen && mayAsk(me, replyToConduct) ? (
        <Asking word={t("reply")}>{(close) => <Replying event={event} onDone={close} />}</Asking>
      ) : null}
      {mayAsk(me, answerConduct) && event.state !== "upheld" ? (
        <Asking word={t("uphold")}>
          {(close) => <Answering event={event} state="upheld" onDone={close} />}
        </Asking>
      ) : null}
      {mayAsk(me, answerConduct) && event.state !== "dismissed" ? (
        <Asking word={t("dismiss")}>
          {(close) => <Answering event={event} state="dismissed" onDone={close} />}
        </Asking>
      ) : null}
    </div>
  );
}

function Event({ event }: EventProps) {
  const { t } = useTranslation("scores");
  const { day } = useFigures();
  const wordOf = useConductWords();
  const { state, kind, text, penaltyPoints, reply, answer } = event;
  return (
    <li className="score-event">
      <p className="row">
        <ScoreStateMark state={state} />
        <span className="quiet">
          {day(event.day)} · {wordOf(kind)} · {t("penalty")} {penaltyPoints}
          {state === "noted" ? ` · ${t("replyUntil", { day: day(event.replyUntil) })}` : ""}
        </span>
      </p>
      <p>{text}</p>
      {reply === "" ? null : <p>{t("replyText", { text: reply })}</p>}
      {answer === "" ? null : <p>{t("answerText", { text: answer })}</p>}
      <Deeds event={event} />
    </li>
  );
}

/** Events of conduct with what the retailer replied and what came of them. */
export function ConductList({ conduct }: { readonly conduct: readonly ConductEventShown[] }) {
  const { t } = useTranslation("scores");
  return (
    <section aria-label={t("conduct")}>
      <h3>{t("conduct")}</h3>
      {conduct.length === 0 ? <p className="quiet">{t("noConduct")}</p> : null}
      <ul className="score-events">
        {conduct.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}
