import {
  type ConductEventShown,
  problem,
  type Problem,
  reply,
  type Reply,
  type RetailerScores,
  scoreKind,
} from "@dongxiao/contract";
import { measureNamed } from "@dongxiao/core/retailers";
import { dayAfter, dayOf, isoOf, type Titles } from "@dongxiao/core/units";
import {
  conductEventsOf,
  marksOf,
  newestScoreRun,
  replyDays,
  scoreRunById,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { peopleNamed, retailersNamed } from "../queries/named.ts";
import { ratedMonths } from "../queries/scores.ts";
import { scoreFound, type ScoreFound, scoreSheetOf } from "./score-sheet.ts";

/** Two years of five kinds. */
const monthsMost = 120;

/** Whose scores are asked for, and by whom. */
export interface ScoresAsked {
  readonly id: number;
  /** One run instead of what was published last. */
  readonly run: number | undefined;
  readonly today: string;
  /** A retailer reads of itself only what was published. */
  readonly isForStaff: boolean;
}

/** Everything about a retailer's scores: sheets, ratings by month, marks and events of conduct. */
export async function retailerScoresOf(
  { books, eyes }: Pick<Asker, "books" | "eyes">,
  asked: ScoresAsked,
): Promise<Reply<RetailerScores> | Problem<"not-found">> {
  const { id, today } = asked;
  const read = await withEyes(books, eyes, async (trx) => {
    const seen = await retailersNamed(trx, [id], today);
    if (!seen.has(id)) return null;
    return { found: await foundOf(trx, asked), rest: await restOf(trx, asked) };
  });
  if (read === null) return problem("not-found", { what: String(id) });
  const sheets = await Promise.all(read.found.map((one) => scoreSheetOf(books, one)));
  return reply({ sheets, ...read.rest });
}

async function foundOf(
  trx: Trx,
  { id, run: runId, today, isForStaff }: ScoresAsked,
): Promise<readonly ScoreFound[]> {
  if (runId !== undefined) {
    const run = await scoreRunById(trx, runId);
    const found = await scoreFound(trx, id, run);
    return found !== null && (isForStaff || run?.state === "published") ? [found] : [];
  }
  const sheets: ScoreFound[] = [];
  for (const kind of scoreKind.options) {
    const found = await scoreFound(trx, id, await newestScoreRun(trx, kind, today));
    if (found !== null) sheets.push(found);
  }
  return sheets;
}

async function restOf(
  trx: Trx,
  { id, isForStaff }: ScoresAsked,
): Promise<Omit<RetailerScores, "sheets">> {
  const history = await ratedMonths(trx, id, monthsMost);
  const marks = isForStaff ? await marksOf(trx, id) : [];
  return {
    history: history.map((month) => ({ ...month, kind: scoreKind.parse(month.kind) })),
    marks: await marksShown(trx, marks),
    conduct: await conductShown(trx, id),
  };
}

async function marksShown(
  trx: Trx,
  marks: Awaited<ReturnType<typeof marksOf>>,
): Promise<RetailerScores["marks"]> {
  const people = await peopleNamed(
    trx,
    marks.map(({ markedBy }) => markedBy),
  );
  return marks.map(({ id, item, day, points, note, markedBy }) => {
    const titles = measureNamed(`mark:${item}`)?.titles ?? plain(item);
    return { id, item, titles, day, points, note, markedBy: people.get(markedBy) ?? null };
  });
}

const plain = (text: string): Titles => ({ "zh-Hans": text, "zh-Hant": text, en: text });

async function conductShown(trx: Trx, retailerId: number): Promise<ConductEventShown[]> {
  const events = await conductEventsOf(trx, retailerId);
  const people = await peopleNamed(
    trx,
    events.map(({ enteredBy }) => enteredBy),
  );
  return events.map((event) => ({
    id: event.id,
    day: event.day,
    kind: event.kind,
    penaltyPoints: event.penaltyPoints,
    text: event.text,
    state: event.state,
    enteredBy: people.get(event.enteredBy) ?? null,
    enteredAt: event.enteredAt,
    replyUntil: replyUntil(event.enteredAt),
    reply: event.reply,
    answer: event.answer,
  }));
}

function replyUntil(enteredAt: string): string {
  const day = dayOf(enteredAt.slice(0, 10));
  return day === null ? enteredAt.slice(0, 10) : isoOf(dayAfter(day, replyDays));
}
