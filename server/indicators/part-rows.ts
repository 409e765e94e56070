import {
  compileHoldersSql,
  type CompositeChoice,
  feedChoices,
  type FactsQuestion,
  type Member,
  namedBefore,
  rowSumsOfTerm,
  type Term,
} from "@dongxiao/core/indicators";

import type { OpenedCell } from "./cell.ts";
import type { AskedComposite, Asker } from "./plan.ts";
import { type HeldRow, rowsOf } from "./rows.ts";

type RowSums = ReturnType<typeof rowSumsOfTerm>;

/** The sums over rows that a composite is fed with, each once. */
export function rowSumsOfFeeds({ feeds }: CompositeChoice): RowSums {
  return [...new Set(Object.values(feeds).flatMap(({ sum }) => rowSumsOfTerm(sum)))];
}

/** One part of a composite reads the rows of so many retailers at most. */
const holdersMost = 20_000;

/** Reads the rows that one part of a composite is fed with, each once, with what it adds to every sum. */
export async function rowsOfPart(
  asker: Asker,
  cell: OpenedCell,
  { composite }: AskedComposite,
  member: Member,
): Promise<readonly HeldRow[]> {
  const question = questionOfPart(cell, composite, member);
  const all = rowSumsOfFeeds(composite);
  const merged = new Map<string, HeldRow>();
  for (const choice of Object.values(feedChoices(composite))) {
    const { numerator } = choice.measures;
    if ("over" in numerator) continue;
    const term: Term = { id: "total", sum: numerator };
    const holders = await asker.facts.ask<{ holder: number }>(
      `select holder from (${compileHoldersSql(choice, numerator, question)}) order by holder limit ${holdersMost}`,
    );
    const rows = await rowsOf(
      asker,
      { choice, term, question },
      holders.map(({ holder }) => holder),
    );
    const places = rowSumsOfTerm(numerator).map((sum) => all.indexOf(sum));
    for (const { holder, row } of rows) {
      const key = [row.source, row.cycle, row.retailer, row.sku].join(" ");
      const before = merged.get(key)?.row.adds ?? all.map(() => 0);
      const adds = before.map((value, place) => row.adds[places.indexOf(place)] ?? value);
      merged.set(key, { holder, row: { ...row, adds } });
    }
  }
  return [...merged.values()];
}

function questionOfPart(
  { question, period }: OpenedCell,
  { composite: { over } }: CompositeChoice,
  member: Member,
): FactsQuestion {
  if (over === null) return question;
  if (over === "period") return { ...question, period: namedBefore(period, Number(member)).period };
  return { ...question, only: [...(question.only ?? []), { cut: over, members: [member] }] };
}
