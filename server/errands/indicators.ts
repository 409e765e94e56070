import { drillQuestion, problem, reply } from "@dongxiao/contract";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { answerTo } from "../indicators/answer.ts";
import { registry } from "../indicators/definitions.ts";
import { drillAnswerOf, openSide } from "../indicators/drill.ts";
import { questionOf } from "../indicators/plan.ts";
import { rowsByHolder } from "../indicators/term-rows.ts";
import { defineErrand } from "./errand.ts";

/** Answers a question to the indicators, of the whole company. */
export const indicatorsMeasure = defineErrand({
  input: z.unknown(),
  run: async ({ books, facts, clock }, given) => {
    const question = questionOf(given);
    if (!question.ok) return question;
    return answerTo({ books, facts, eyes: systemEyes }, question.value, clock.now().toISOString());
  },
});

const drillInput = z.object({ question: drillQuestion, rowsMost: z.number().int().min(1) });

/** Opens one side of one cell to everybody who makes it, and to their rows. */
export const indicatorsDrill = defineErrand({
  input: drillInput,
  run: async ({ books, facts }, { question, rowsMost }) => {
    const asker = { books, facts, eyes: systemEyes };
    const opened = await openSide(asker, question);
    if (!opened.ok) return opened;
    const answer = await drillAnswerOf(asker, opened.value);
    const holders = [];
    let left = rowsMost;
    for (const { term, page } of opened.value.counted) {
      const made = page.map(({ holder }) => holder);
      const rows = await rowsByHolder(asker, opened.value.cell, term, made);
      for (const own of rows.values()) left -= own.length;
      if (left < 0) return problem("cells-too-many", { cells: `> ${rowsMost}`, most: rowsMost });
      const named = answer.holders.filter((one) => one.term === term.id);
      for (const [at, holder] of made.entries())
        holders.push({ ...named[at], rows: rows.get(holder) ?? [] });
    }
    return reply({ ...answer, holders });
  },
});

/** Lists the registry. */
export const indicatorsList = defineErrand({
  input: z.unknown(),
  run: async () => reply(registry()),
});
