import {
  type BoughtRow,
  compileScoreBoughtSql,
  compileScoreSeenSql,
  type ScoredRetailer,
  type ScoreEvidence,
  scoreEvidenceOf,
  type SeenRow,
} from "@dongxiao/core/retailers";
import { isoOf, sureDay } from "@dongxiao/core/units";
import { marksAsOf, penaltiesAsOf, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import { retailersInForce } from "../queries/retailers-in-force.ts";
import type { ScoreMonth } from "./month.ts";

/**
 * Gathers what every kind of score looks at, once for all of them: the books say who, how they were marked and how they
 * behaved; the facts, in two walks, what was ordered and observed.
 */
export async function gatherScores(
  { books, facts, eyes }: Asker,
  month: ScoreMonth,
  today: string,
): Promise<readonly ScoreEvidence[]> {
  const { window, to } = month;
  const [bought, seen, retailers] = await Promise.all([
    facts.ask<BoughtRow>(compileScoreBoughtSql("order_line", window)),
    facts.ask<SeenRow>(compileScoreSeenSql("observation", window)),
    withEyes(books, eyes, async (trx): Promise<readonly ScoredRetailer[]> => {
      const known = await retailersInForce(trx, { from: isoOf(window.first), to });
      const marks = await marksAsOf(trx, to);
      const penalties = await penaltiesAsOf(trx, to, today);
      return known.map(({ firstDay, inForce, previousTier: _tier, sizeClass: _size, ...one }) => ({
        ...one,
        firstDay: sureDay(firstDay),
        inForce: inForce ? 1 : 0,
        marks: marks.get(one.retailer) ?? {},
        ...(penalties.get(one.retailer) ?? none),
      }));
    }),
  ]);
  return scoreEvidenceOf(window, retailers, { bought, seen });
}

const none = { penaltyPoints: 0, openPenaltyPoints: 0 };
