import { conductKinds, problem, reply } from "@dongxiao/contract";
import { retailerIds, systemEyes, withEyes } from "@dongxiao/store/books";
import path from "node:path";
import { z } from "zod";

import { answerEvent, noteEvent, replyToEvent } from "../scores/conduct.ts";
import { keepMarks } from "../scores/keep-marks.ts";
import { markShop } from "../scores/mark-retailer.ts";
import { readMarksFile } from "../scores/read-marks-file.ts";
import type { Workshop } from "../workshop.ts";
import { defineErrand } from "./errand.ts";

async function retailerNamed({ books }: Workshop, licence: string): Promise<number | null> {
  const ids = await withEyes(books, systemEyes, (trx) => retailerIds(trx, [licence]));
  return ids.get(licence) ?? null;
}

const keep = z.enum(["nothing", "all", "good"]);
const markOf = z.object({
  retailer: z.string(),
  item: z.string(),
  points: z.number(),
  day: z.iso.date().optional(),
  note: z.string().default(""),
});

/** Keeps one mark, or a file of them. */
export const scoreMark = defineErrand({
  input: z.union([z.object({ file: z.string(), keep }), markOf]),
  run: async (workshop, given) => {
    const { books, clock } = workshop;
    const today = clock.today();
    if ("file" in given) {
      const read = await readMarksFile(given.file, path.basename(given.file), today);
      if (!read.ok) return read;
      return withEyes(books, systemEyes, async (trx) =>
        reply(await keepMarks(trx, read.value, { personId: null, today, keep: given.keep })),
      );
    }
    const id = await retailerNamed(workshop, given.retailer);
    if (id === null) return problem("not-found", { what: given.retailer });
    const { item, points, note } = given;
    const marked = { id, day: given.day ?? today, note, marks: [{ item, points }] };
    return markShop({ books, eyes: systemEyes }, marked, today);
  },
});

const noted = z.object({
  retailer: z.string(),
  day: z.iso.date().optional(),
  kind: z.enum(conductKinds).default("other"),
  points: z.number().int().min(0).max(100),
  text: z.string().trim().min(1),
});
const answered = z.object({
  event: z.number().int().positive(),
  as: z.enum(["reply", "upheld", "dismissed"]),
  text: z.string().trim().min(1),
});

/** Notes an event of conduct, keeps a reply to one, or answers it. */
export const scoreConduct = defineErrand({
  input: z.union([answered, noted]),
  run: async (workshop, given) => {
    const desk = { books: workshop.books, eyes: systemEyes };
    if ("event" in given) {
      const { event: id, as: state, text } = given;
      return state === "reply"
        ? replyToEvent(desk, { id, text })
        : answerEvent(desk, { id, state, answer: text });
    }
    const retailerId = await retailerNamed(workshop, given.retailer);
    if (retailerId === null) return problem("not-found", { what: given.retailer });
    const today = workshop.clock.today();
    const { day = today, kind, points: penaltyPoints, text } = given;
    return noteEvent(desk, { retailerId, day, kind, penaltyPoints, text }, today);
  },
});
