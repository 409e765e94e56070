import { type DrillQuestion, drillQuestion } from "@dongxiao/contract";

import type { OpenedCell } from "../open-cell.tsx";
import type { Question } from "../asked.ts";

/** Which side of a value. */
export type Side = DrillQuestion["side"];

/** The value that is opened: which cell of which question, in which period. */
export interface Opening {
  readonly opened: OpenedCell;
  readonly question: Question;
  readonly period: string;
}

/** What is asked of one side of a value, in one word. */
export function drillWord({ opened, question, period }: Opening, side: Side, most: number): string {
  const { only, asOf } = question;
  const { indicator: id, at } = opened.cell;
  return JSON.stringify(
    drillQuestion.parse({
      id,
      at,
      only,
      period,
      side,
      most,
      ...(asOf === undefined ? {} : { asOf }),
    }),
  );
}
