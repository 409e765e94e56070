import { type IndicatorAnswer, measureIndicators } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { ask } from "../../lib/ask.ts";
import { type Asked, type Question, wordOf } from "./asked.ts";
import { effectiveOf } from "./effective.ts";

/** An answer with the question that it belongs to. */
export interface Shown {
  readonly asked: Asked;
  readonly question: Question;
  readonly answer: IndicatorAnswer;
}

/** The answer to what is asked; until it comes the one before stays, with its own question. */
export function useAnswer(asked: Asked) {
  const [kept, keep] = useState<Shown | null>(null);
  const question = useMemo(() => effectiveOf(asked), [asked]);
  const { data, error, refetch } = useQuery(ask(measureIndicators, { q: wordOf(question) }));
  const isNew = data !== undefined && (kept?.answer !== data || kept.asked !== asked);
  const fresh = isNew ? { asked, question, answer: data } : null;
  if (fresh !== null) keep(fresh);
  return {
    shown: fresh ?? kept,
    isBusy: data === undefined && error === null,
    error,
    retry: () => void refetch(),
  };
}
