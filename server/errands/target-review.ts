import { reply } from "@dongxiao/contract";
import { targetReview } from "@dongxiao/core/retailers";
import { systemEyes } from "@dongxiao/store/books";
import { z } from "zod";

import { targetEvidenceOf } from "../targets/evidence.ts";
import { evidenceShown } from "../targets/evidence-shown.ts";
import { suggestTargets } from "../targets/suggestions.ts";
import { defineErrand } from "./errand.ts";
import { registerNamed, targetWordsGiven } from "./target-desk.ts";

const { day, register } = targetWordsGiven;

/** Shows the numbers of a review. */
export const targetEvidence = defineErrand({
  input: z.object({
    register,
    asOf: day,
    months: z.number().int().min(5).max(6).default(targetReview.parameters.months.preset),
    who: z.enum(["register", "others"]).default("register"),
    top: z.number().int().positive().default(50),
  }),
  run: async (workshop, { register: name, asOf = workshop.clock.today(), months, ...listed }) => {
    const id = await registerNamed(workshop, name);
    if (!id.ok) return id;
    const asked = { id: id.value, day: asOf, months };
    const evidence = await targetEvidenceOf({ ...workshop, eyes: systemEyes }, asked);
    return evidence.ok ? reply(evidenceShown(evidence.value, asOf, listed)) : evidence;
  },
});

/** Suggests who goes on watch and whom to swap. */
export const targetSuggest = defineErrand({
  input: z.object({
    register,
    asOf: day,
    settings: z.record(z.string(), z.number()).default({}),
  }),
  run: async (workshop, { register: name, asOf = workshop.clock.today(), settings }) => {
    const id = await registerNamed(workshop, name);
    if (!id.ok) return id;
    return suggestTargets({ ...workshop, eyes: systemEyes }, { id: id.value, day: asOf, settings });
  },
});
