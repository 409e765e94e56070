import {
  type FindingsAnswer,
  findingsQuestion,
  problem,
  reply,
  type Reply,
  type Problem,
} from "@dongxiao/contract";
import { daysOf, periodNamed } from "@dongxiao/core/indicators";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { factsChecksById } from "../quality/check-asked.ts";
import { findingsOf } from "../quality/find-findings.ts";
import { defineErrand } from "./errand.ts";

const input = z.object({
  checks: z.array(z.string()).default([]),
  period: z.string().optional(),
  settings: z.record(z.string(), z.number()).default({}),
  most: findingsQuestion.shape.most,
});

type Days = { readonly from?: string; readonly to?: string };

function daysIn(period: string | undefined): Reply<Days> | Problem {
  if (period === undefined) return reply({});
  const named = periodNamed(period);
  return named === null ? problem("period-unreadable", { period }) : reply(daysOf(named));
}

/** Runs the checks of facts one after the other, of the whole company. */
export const qualityFindings = defineErrand({
  input,
  run: async ({ books, facts }, { checks, period, settings, most }, steps) => {
    const days = daysIn(period);
    if (!days.ok) return days;
    const asked = checks.length === 0 ? [...factsChecksById.keys()] : checks;
    const answers: FindingsAnswer[] = [];
    for (const [done, check] of asked.entries()) {
      steps.signal.throwIfAborted();
      steps.progress({ stage: "checking", done, whole: asked.length });
      const question = findingsQuestion.parse({ check, ...days.value, settings, most });
      const answer = await findingsOf({ books, facts, eyes: systemEyes }, question);
      if (!answer.ok) return answer;
      answers.push(answer.value);
    }
    return reply({ checks: answers });
  },
});
