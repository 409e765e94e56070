import { territoriesQuestion } from "@dongxiao/contract";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { formed } from "../analysis/question.ts";
import { compareTerritories } from "../territories/compare-territories.ts";
import { defineErrand } from "./errand.ts";

/** Compares today's lines with a proposal, as of a day; of the newest week with orders when none is named. */
export const territoryCompare = defineErrand({
  input: z.unknown(),
  run: async (workshop, given) => {
    const question = formed(territoriesQuestion, given);
    if (!question.ok) return question;
    return compareTerritories({ ...workshop, eyes: systemEyes }, question.value);
  },
});
