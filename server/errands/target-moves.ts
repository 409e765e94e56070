import { problem, targetDeed } from "@dongxiao/contract";
import { retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import path from "node:path";
import { z } from "zod";

import { moveTargets } from "../targets/move-targets.ts";
import { moveByFile } from "../targets/target-file.ts";
import { defineErrand } from "./errand.ts";
import { deskOf, reading, targetWordsGiven } from "./target-desk.ts";

const { day, register, who, why } = targetWordsGiven;

/** Moves retailers within a register. */
export const targetMove = defineErrand({
  input: z.object({
    register,
    who,
    deed: targetDeed,
    retailers: z.array(z.string()).min(1),
    capCartons: z.number().int().min(0).nullable().optional(),
    isException: z.boolean().default(false),
    validDay: day,
    reason: why,
  }),
  run: async (workshop, { retailers, validDay, reason, ...input }) => {
    const desk = await deskOf(workshop, input);
    if (!desk.ok) return desk;
    const { books } = workshop;
    const keys = await withEyes(books, systemEyes, (trx) => retailerIds(trx, retailers));
    const strange = retailers.find((code) => !keys.has(code));
    if (strange !== undefined) return problem("not-found", { what: strange });
    const { deed, capCartons, isException } = input;
    const moves = [...keys.values()].map((retailerId) => ({
      deed,
      retailerId,
      capCartons,
      isException,
      evidence: null,
    }));
    const { id, actor } = desk.value;
    return moveTargets(reading(workshop, actor), id, { moves, validDay, reason });
  },
});

/** Moves the retailers of a file. */
export const targetImport = defineErrand({
  input: z.object({
    register,
    who,
    deed: targetDeed,
    file: z.string(),
    validDay: day,
    reason: why,
  }),
  run: async (workshop, { file, deed, validDay, reason, ...input }) => {
    const desk = await deskOf(workshop, input);
    if (!desk.ok) return desk;
    const { id, actor } = desk.value;
    const sent = { path: file, fileName: path.basename(file) };
    return moveByFile(reading(workshop, actor), sent, { id, deed, validDay, reason });
  },
});
