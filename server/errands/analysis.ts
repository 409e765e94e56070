import {
  classesQuestion,
  paretoQuestion,
  pricesQuestion,
  type Problem,
  type Reply,
  segmentsQuestion,
  tasksQuestion,
} from "@dongxiao/contract";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { classesOf } from "../analysis/classes.ts";
import { paretoOf } from "../analysis/pareto.ts";
import { watchPricesOf } from "../analysis/prices/watch-prices.ts";
import { formed } from "../analysis/question.ts";
import { tasksOf } from "../analysis/tasks/tasks.ts";
import type { Asker } from "../indicators/plan.ts";
import { segmentsOf } from "../segments/segments.ts";
import { defineErrand, type Errand } from "./errand.ts";

/** An analysis of the whole company, asked with the same question as its page. */
function analysisOf<Form extends z.ZodType>(
  form: Form,
  answerTo: (
    asker: Asker,
    question: z.output<Form>,
    madeAt: string,
  ) => Promise<Reply<unknown> | Problem>,
): Errand {
  return defineErrand({
    input: z.unknown(),
    run: async ({ books, facts, clock }, given) => {
      const question = formed(form, given);
      if (!question.ok) return question;
      const asker = { books, facts, eyes: systemEyes };
      return answerTo(asker, question.value, clock.now().toISOString());
    },
  });
}

/** Ranks members by amount and cuts them into A, B and C. */
export const analysisPareto = analysisOf(paretoQuestion, paretoOf);

/** The structure of sales against a base. */
export const analysisClasses = analysisOf(classesQuestion, classesOf);

/** The retail price watch. */
export const analysisPrices = analysisOf(pricesQuestion, watchPricesOf);

/** Time passed against task done. */
export const analysisProgress = analysisOf(tasksQuestion, tasksOf);

/** One segmentation of the retailers as of a day. */
export const analysisSegments = analysisOf(segmentsQuestion, segmentsOf);
