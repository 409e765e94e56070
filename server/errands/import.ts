import { importKind, problem, reply } from "@dongxiao/contract";
import { readNotes } from "@dongxiao/store/imports";
import { existsSync } from "node:fs";
import { z } from "zod";

import { findImport, leftOpen } from "../queries/imports.ts";
import { applyImport, checkImport, importRoom, receiveFile, undoImport } from "../work/imports.ts";
import { defineErrand } from "./errand.ts";

/** Checks a file and, unless only the check is wanted, carries it out. */
export const importTable = defineErrand({
  input: z.object({
    kind: importKind,
    file: z.string(),
    sheet: z.string().optional(),
    validFrom: z.iso.date().optional(),
    allOrNothing: z.boolean(),
    dryRun: z.boolean(),
  }),
  run: async (workshop, { kind, file, sheet, validFrom, allOrNothing, dryRun }, steps) => {
    if (!existsSync(file)) return problem("not-found", { what: file });
    const importId = await receiveFile(workshop, {
      kind,
      file,
      allOrNothing,
      personId: null,
      ...(sheet === undefined ? {} : { sheet }),
      ...(validFrom === undefined ? {} : { validFrom }),
    });
    const of = { importId, personId: null };
    const checked = await checkImport(workshop, of, steps);
    if (!checked.ok) return checked;
    if (!dryRun) {
      const applied = await applyImport(workshop, of, steps);
      if (!applied.ok) return applied;
    }
    return reply({
      ...(await findImport(workshop.books, importId)),
      ...(await leftOpen(workshop.books, kind, readNotes(importRoom(workshop).folder, importId))),
    });
  },
});

/** Takes an applied import back. */
export const undo = defineErrand({
  input: z.object({ importId: z.number().int().positive(), reason: z.string() }),
  run: async (workshop, { importId, reason }, steps) => {
    const undone = await undoImport(workshop, { importId, reason, personId: null }, steps);
    return undone.ok ? reply(await findImport(workshop.books, importId)) : undone;
  },
});
