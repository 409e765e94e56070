import { learnLeads, type LeadModel, type LeadProgress } from "./learn-leads.ts";
import type { LeadProblem } from "./problems.ts";
import { areaInOrder } from "./in-order.ts";
import type { Area } from "./measures/delong.ts";
import { readLabels } from "./read-labels.ts";
import { bestFirst } from "./measures/top.ts";
import type { Reason } from "./reasons.ts";
import type { CellColumns } from "./training.ts";

/** A table as it was read from a file. */
export interface LeadTable {
  readonly file: string;
  readonly columns: CellColumns;
  /** The line of each row in the file. */
  readonly lines: readonly number[];
}

/** A reason with what stands in the row's cell. */
export interface SaidReason extends Reason {
  readonly value: string;
}

/** One row of the table to score. */
export interface Lead {
  /** 0-based row of the table. */
  readonly row: number;
  /** The probability to take it up, 0..1. */
  readonly score: number;
  readonly reasons: readonly SaidReason[];
}

/** A table's rows as leads, the best first. */
export interface LeadList {
  readonly ok: true;
  readonly model: LeadModel;
  readonly labels: Uint8Array;
  readonly leads: readonly Lead[];
  /** Whether the table to score had the label too; it was not looked at. */
  readonly isLabelIgnored: boolean;
  /** What the first rows known teach of the last ones; learned when it is asked for. */
  readonly inOrder: () => Area | null;
}

/**
 * Learns from one table and scores the rows of another.
 *
 * @param train a table with a label column, `label`
 * @param test a table with the same columns otherwise
 * @param reasonsOf how many of the best leads get reasons
 * @returns the leads, the best first (equal scores in the order of their rows), or why the tables cannot be used
 */
export function scoreTable(
  train: LeadTable,
  test: LeadTable,
  label: string,
  reasonsOf: number,
  progress?: LeadProgress,
): LeadList | LeadProblem {
  const problem = labelProblem(train, label) ?? columnsProblem(train, test, label);
  if (problem !== null) return problem;
  const labels = readLabels(train.columns.get(label) ?? [], train.lines);
  if (!(labels instanceof Uint8Array)) return labels;
  const model = learnLeads(without(train.columns, label), labels, progress);
  if (!model.ok) return model;
  const asked = without(test.columns, label);
  const leads = leadsOf(model, asked, test.lines.length, reasonsOf);
  const inOrder = () => areaInOrder(without(train.columns, label), labels);
  return { ok: true, model, labels, leads, isLabelIgnored: test.columns.has(label), inOrder };
}

function without(columns: CellColumns, label: string): CellColumns {
  return new Map([...columns].filter(([name]) => name !== label));
}

function labelProblem({ file, columns }: LeadTable, label: string): LeadProblem | null {
  if (columns.has(label)) return null;
  const detail = { file, label, columns: [...columns.keys()].join(", ") };
  return { ok: false, code: "label-missing", detail };
}

function columnsProblem(train: LeadTable, test: LeadTable, label: string): LeadProblem | null {
  const only = (one: LeadTable, other: LeadTable): string[] =>
    [...one.columns.keys()].filter((name) => name !== label && !other.columns.has(name));
  const [trainOnly, testOnly] = [only(train, test), only(test, train)];
  if (trainOnly.length + testOnly.length === 0) return null;
  const said = (names: readonly string[]): string => names.join(", ") || "—";
  const detail = { trainOnly: said(trainOnly), testOnly: said(testOnly) };
  return { ok: false, code: "columns-differ", detail };
}

/** Scores are told to nine digits: more would only be the noise of the arithmetic. */
const digits = 9;

function leadsOf(model: LeadModel, columns: CellColumns, n: number, reasonsOf: number): Lead[] {
  if (n === 0) return [];
  const scores = model.score(columns).map((score) => Number(score.toPrecision(digits)));
  const order = bestFirst(scores);
  const reasons = model.reasons(columns, order.subarray(0, reasonsOf));
  return Array.from(order, (row, place) => ({
    row,
    score: scores[row] ?? 0,
    reasons: (reasons[place] ?? []).map((reason) => ({
      ...reason,
      value: columns.get(reason.column)?.[row] ?? "",
    })),
  }));
}
