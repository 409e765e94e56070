import { settingsOf } from "../units/index.ts";
import { blended, blendWeights } from "./blend.ts";
import { calibrated, calibrationOf } from "./calibration.ts";
import type { AnyLeadMember, Learned, Training } from "./member.ts";
import { leadMembers } from "./members/catalogue.ts";
import type { LeadProblem } from "./problems.ts";
import { ranksOn, rankScaleOf } from "./rank-scale.ts";
import { type FeatureShare, importanceOf, type Reason, reasonsOf } from "./reasons.ts";
import { type CellColumns, codedBy, trainingOf } from "./training.ts";

/** How far the learning has come: the member at work, and its share done, 0 to 1. */
export type LeadProgress = (member: string, share: number) => void;

/** What was learned of takers, ready to score anybody of whom the same columns are known. */
export interface LeadModel {
  readonly ok: true;
  /** What cross-validation decided: each member's choices and weight. */
  readonly members: readonly {
    readonly id: string;
    readonly weight: number;
    readonly chosen: Readonly<Record<string, number>>;
  }[];
  /** Blended ranks of the training rows by members that had not seen them, shape (n,). */
  readonly heldOut: Float64Array;
  /** The probability of each row to take it up, 0..1, shape (rows,); a row's score does not depend on the others. */
  score(columns: CellColumns): Float64Array;
  /** Log odds of each row by each member alone, by its id. */
  memberScores(columns: CellColumns): ReadonlyMap<string, Float64Array>;
  /** The strongest reasons of chosen rows, the strongest first. */
  reasons(columns: CellColumns, rows: Iterable<number>): Reason[][];
  /** The columns by how much they move these rows, the strongest first. */
  importance(columns: CellColumns): FeatureShare[];
}

/**
 * Learns who takes something up, from rows of which it is known: three members of different kinds, blended by rank.
 *
 * Everything that is chosen (penalty, terms, trees, weights) is chosen by cross-validation within these rows.
 * Columns are taken by name, so their order does not matter.
 *
 * @param columns cells by column, shape (n,) each, without the label
 * @param labels 0 or 1, shape (n,), at least two of each
 * @returns a model, or a refusal when no column tells rows apart
 * @see Dietterich, Ensemble methods in machine learning, MCS (2000)
 */
export function learnLeads(
  columns: CellColumns,
  labels: Uint8Array,
  progress: LeadProgress = () => undefined,
  members: Readonly<Record<string, AnyLeadMember>> = leadMembers,
): LeadModel | LeadProblem {
  const training = trainingOf(columns, labels);
  if (training.features.length === 0) return { ok: false, code: "columns-say-nothing", detail: {} };
  const learned = Object.entries(members).map(([id, member]) => {
    const told = { ...training, progress: (share: number) => progress(id, share) };
    return { id, ...member.learn(told, settingsOf(member.parameters)) };
  });
  return modelOf(training, learned);
}

function modelOf(
  { features, labels }: Training,
  learned: readonly (Learned & { readonly id: string })[],
): LeadModel {
  const scaled = learned.map((one) => ({ ...one, scale: rankScaleOf(one.heldOut) }));
  const heldOutRanks = scaled.map(({ scale, heldOut }) => ranksOn(scale, heldOut));
  const weights = blendWeights(heldOutRanks, labels);
  const heldOut = blended(heldOutRanks, weights);
  const calibration = calibrationOf(heldOut, labels);
  const weighed = scaled.map((one, at) => ({ ...one, weight: weights[at] ?? 0 }));
  return {
    ok: true,
    members: weighed.map(({ id, weight, chosen }) => ({ id, weight, chosen })),
    heldOut,
    score(columns) {
      const rows = codedBy(features, columns);
      const ranks = scaled.map(({ model, scale }) => ranksOn(scale, model.logOdds(rows)));
      return blended(ranks, weights).map((rank) => calibrated(calibration, rank));
    },
    memberScores(columns) {
      const rows = codedBy(features, columns);
      return new Map(scaled.map(({ id, model }) => [id, model.logOdds(rows)]));
    },
    reasons(columns, rows) {
      return reasonsOf(weighed, features, codedBy(features, columns), rows);
    },
    importance(columns) {
      return importanceOf(weighed, features, codedBy(features, columns));
    },
  };
}
