import type { Cycle } from "../../units/index.ts";
import { type LeadModel, type LeadProgress, learnLeads } from "../learn-leads.ts";
import { midranksOf } from "../measures/auc.ts";
import type { LeadProblem } from "../problems.ts";
import type { FeatureShare, Reason } from "../reasons.ts";
import type { CellColumns } from "../training.ts";
import {
  chanceAmongAll,
  drawEvenly,
  drawRows,
  type LabelledRows,
  rowsTogether,
} from "./draw-rows.ts";
import { compareOrders, type OrdersCompared } from "./judge-order.ts";

/** Rows with their answers, and when what came before and the answers were known. */
export interface AnsweredRows extends Pick<LabelledRows, "columns" | "labels"> {
  readonly cut: Cycle;
  /** The first cycle that is no longer part of the answer. */
  readonly end: Cycle;
  /** Own rows are held out before others. */
  readonly isOwn: boolean;
}

/** What is learned from, the closest first, and who is to be scored. */
export interface LeadTask {
  readonly answered: readonly AnsweredRows[];
  readonly asked: CellColumns;
}

/** How the order was measured, and how well it did. */
export interface LeadMeasure extends OrdersCompared {
  /** Later rows by what earlier ones taught, or each row by what the others of the same time taught. */
  readonly how: "later" | "cross-validated";
  /** Which of the answered rows were held out, by their places; none where each row was in turn. */
  readonly heldOut: readonly number[];
}

/** The rows to be scored with what was found out of them. */
export interface LeadsFound {
  readonly ok: true;
  readonly measure: LeadMeasure;
  /** The features by how much they move the scores; shares of the whole. */
  readonly importance: readonly FeatureShare[];
  readonly learnedFrom: { readonly rows: number; readonly takers: number };
  /** The probability to take it up, shape (n,). */
  readonly scores: Float64Array;
  /** The strongest reasons of each row, shape (n,). */
  readonly reasons: readonly (readonly Reason[])[];
}

/** How many rows are learned from: enough that more would not change the order, few enough for some seconds. */
const takersMost = 1000;
const othersMost = 2000;
const judgedMost = 6000;
/** Fewer takers than this are luck. */
const takersLeast = 10;
const heldTakersLeast = 20;

function takersIn(labels: Uint8Array): { takers: number; others: number } {
  const takers = labels.reduce((sum, label) => sum + label, 0);
  return { takers, others: labels.length - takers };
}

const isEnough = (tables: readonly Pick<LabelledRows, "labels">[], least: number): boolean => {
  const counts = tables.map(({ labels }) => takersIn(labels));
  const takers = counts.reduce((sum, one) => sum + one.takers, 0);
  const others = counts.reduce((sum, one) => sum + one.others, 0);
  return takers >= least && others >= least;
};

/** What is held out, and what had its answers before any of that was asked. */
interface Split {
  readonly heldOut: readonly number[];
  readonly held: LabelledRows;
  readonly earlier: LabelledRows;
}

/** Holds out the newest rows, own ones first, until they have enough takers; null where not enough comes before them. */
function splitInTime(answered: readonly AnsweredRows[]): Split | null {
  const newestFirst = [...answered.keys()].toSorted((a, b) => {
    const [one, other] = [answered[a], answered[b]];
    const own = Number(other?.isOwn ?? false) - Number(one?.isOwn ?? false);
    return own || (other?.cut ?? 0) - (one?.cut ?? 0);
  });
  for (let count = 1; count < newestFirst.length; count += 1) {
    const heldOut = newestFirst.slice(0, count);
    const held = answered.filter((_, at) => heldOut.includes(at));
    const first = Math.min(...held.map(({ cut }) => cut));
    const earlier = answered.filter(({ end }, at) => end <= first && !heldOut.includes(at));
    if (!isEnough(held, heldTakersLeast)) continue;
    if (!isEnough(earlier, heldTakersLeast)) return null;
    return { heldOut, held: rowsTogether(held), earlier: rowsTogether(earlier) };
  }
  return null;
}

/**
 * Where each row stands among those of its moment, 0 to 1: a list is made at one moment, so knowing at which moments many
 * took it up is no merit of an order.
 */
function placesWithin(moments: Int32Array, scores: Float64Array): Float64Array {
  const places = new Float64Array(scores.length);
  for (const rows of Map.groupBy(scores.keys(), (row) => moments[row] ?? 0).values()) {
    const ranks = midranksOf(Float64Array.from(rows, (row) => scores[row] ?? 0));
    for (const [at, row] of rows.entries()) places[row] = (ranks[at] ?? 0) / (rows.length + 1);
  }
  return places;
}

function comparedIn(rows: LabelledRows, scores: Float64Array): OrdersCompared {
  const [own, plain] = [scores, breadthOf(rows)].map((one) => placesWithin(rows.moments, one));
  return compareOrders(own ?? scores, plain ?? scores, rows.labels);
}

const breadthOf = ({ columns }: LabelledRows): Float64Array =>
  Float64Array.from(columns.get("breadth") ?? [], Number);

/** What a model says of rows that came later than all it was taught. */
function measureLater(
  { heldOut, held, earlier }: Split,
  progress: LeadProgress,
): LeadMeasure | LeadProblem {
  const { columns, labels } = drawRows(earlier, takersMost, othersMost);
  const model = learnLeads(columns, labels, progress);
  if (!model.ok) return model;
  const judged = drawEvenly(held, judgedMost);
  return { ...comparedIn(judged, model.score(judged.columns)), how: "later", heldOut };
}

/** What the folds of one model say of rows that they had not seen. */
function measureAcross(rows: LabelledRows, { heldOut }: LeadModel): LeadMeasure {
  return { ...comparedIn(rows, heldOut), how: "cross-validated", heldOut: [] };
}

/**
 * Scores retailers by what others, or earlier weeks, taught, and measures honestly how good the order is: on later rows
 * where there are some, else by cross-validation; always beside the order by breadth.
 *
 * @param progress told how far the work has come, 0 to 1
 */
export function findLeads(
  { answered, asked }: LeadTask,
  progress: (share: number) => void = () => undefined,
): LeadsFound | LeadProblem {
  const all = rowsTogether(answered);
  const counts = takersIn(all.labels);
  if (!isEnough([all], takersLeast))
    return { ok: false, code: "takers-too-few", detail: { ...counts, least: takersLeast } };
  const split = splitInTime(answered);
  const halves = split === null ? 1 : 2;
  const told = (half: number) => progressIn(progress, half, halves);
  const later = split === null ? null : measureLater(split, told(0));
  if (later !== null && "ok" in later) return later;
  const rows = split === null ? withNoneRaised(all) : drawRows(all, takersMost, othersMost);
  const model = learnLeads(rows.columns, rows.labels, told(halves - 1));
  if (!model.ok) return model;
  const scored = scoredBy(model, asked, rows.oddsRaised);
  const learnedFrom = { rows: rows.labels.length, takers: takersIn(rows.labels).takers };
  return { ok: true, measure: later ?? measureAcross(rows, model), learnedFrom, ...scored };
}

/** Rows for cross-validation are drawn alike, so that the best tenth among them is that of all. */
const withNoneRaised = (all: LabelledRows) => ({
  ...drawEvenly(all, takersMost + othersMost),
  oddsRaised: 1,
});

const membersCount = 3;

/** Members tell their own shares, one after the other; together they fill one part of the whole. */
function progressIn(progress: (share: number) => void, part: number, parts: number): LeadProgress {
  const seen = new Map<string, number>();
  return (member, share) => {
    seen.set(member, share);
    const done = [...seen.values()].reduce((sum, one) => sum + one, 0) / membersCount;
    progress((part + Math.min(1, done)) / parts);
  };
}

function scoredBy(
  model: LeadModel,
  asked: CellColumns,
  oddsRaised: number,
): Pick<LeadsFound, "scores" | "reasons" | "importance"> {
  const [first = []] = asked.values();
  if (first.length === 0) return { scores: new Float64Array(0), reasons: [], importance: [] };
  return {
    scores: model.score(asked).map((chance) => chanceAmongAll(chance, oddsRaised)),
    reasons: model.reasons(asked, first.keys()),
    importance: model.importance(asked),
  };
}
