import { type DrillAnswer, type drillQuestion, reply, type Reply } from "@dongxiao/contract";
import { type Member, type Side } from "@dongxiao/core/indicators";
import { daysOf, rowSumsOfTerm } from "@dongxiao/core/indicators";
import { withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { periodOf } from "./answer.ts";
import { type OpenedCell, cellOf } from "./cell.ts";
import { namingsOf } from "./naming.ts";
import type { Asker, Senseless } from "./plan.ts";
import { holdersSqlOf, type OpenedTerm, sideOf } from "./side.ts";
import { dimensionOf } from "./spelling.ts";

type Question = z.output<typeof drillQuestion>;

/** One who makes a term, and what it adds. */
export interface HolderAdds {
  readonly term: OpenedTerm;
  readonly holder: Member;
  readonly adds: number;
}

/** A term with its total and a page of those who make it. */
interface Counted {
  readonly term: OpenedTerm;
  readonly total: number;
  readonly count: number;
  readonly page: readonly HolderAdds[];
}

/** One side of a cell with those who make it. */
export interface OpenedSide {
  readonly cell: OpenedCell;
  readonly side: Side;
  readonly counted: readonly Counted[];
}

/** Opens one side of a cell; the largest parts come first. */
export async function openSide(
  asker: Asker,
  question: Question,
): Promise<Reply<OpenedSide> | Senseless> {
  const found = await cellOf(asker, question);
  if (!found.ok) return found;
  const terms = await sideOf(asker, found.value, question.side);
  const counted = await Promise.all(
    terms.map((term) => countedTerm(asker, found.value, term, question)),
  );
  return reply({ cell: found.value, side: question.side, counted });
}

async function countedTerm(
  { facts }: Asker,
  { choice }: OpenedCell,
  term: OpenedTerm,
  { offset, most }: Question,
): Promise<Counted> {
  const { made, per } = term;
  if ("members" in made) {
    const page = made.members.slice(offset, offset + most);
    const count = made.members.length;
    return { term, total: count, count, page: page.map((holder) => ({ term, holder, adds: 1 })) };
  }
  const sql = holdersSqlOf(choice, made);
  const [whole] = await facts.ask<{ holders: number; total: number }>(
    `select count() as holders, sum(adds) as total from (${sql})`,
  );
  const rows = await facts.ask<{ holder: number; adds: number }>(
    `select holder, adds from (${sql}) order by abs(adds) desc, holder limit ${most} offset ${offset}`,
  );
  return {
    term,
    total: (whole?.total ?? 0) / per,
    count: whole?.holders ?? 0,
    page: rows.map(({ holder, adds }) => ({ term, holder, adds })),
  };
}

/** The side's number, as its terms make it. */
export function figureOf(counted: readonly Pick<Counted, "total">[]): number {
  const [top, under] = counted;
  if (top === undefined) return 0;
  if (under === undefined) return top.total;
  return under.total === 0 ? 0 : top.total / under.total;
}

/** An opened side as it crosses the wire. */
export async function drillAnswerOf(
  { books, eyes }: Asker,
  { cell, side, counted }: OpenedSide,
): Promise<DrillAnswer> {
  const { id, plan, period, choice, cuts, at } = cell;
  const kinds = counted.map(({ term }) => term.kind);
  const namings = await withEyes(books, eyes, (trx) => namingsOf(trx, kinds, daysOf(period).from));
  return {
    indicator: id,
    version: choice.indicator.version,
    at: Object.fromEntries(
      cuts.map((cut, place) => [
        dimensionOf(cut),
        plan.namings.get(cut)?.codeOf(at[place] ?? 0) ?? "",
      ]),
    ),
    side,
    period: periodOf(period),
    figure: figureOf(counted),
    terms: counted.map(({ term, total, count }) => ({
      id: term.id,
      total,
      per: term.per,
      holders: count,
      sums: "members" in term.made ? [] : rowSumsOfTerm(term.made.term.sum).map(({ sql }) => sql),
    })),
    holders: counted.flatMap(({ term, page }) =>
      page.map(({ holder, adds }) => ({
        term: term.id,
        kind: dimensionOf(term.kind),
        code: namings.get(term.kind)?.codeOf(holder) ?? String(holder),
        name: namings.get(term.kind)?.titlesOf(holder) ?? nameless,
        adds,
      })),
    ),
  };
}

const nameless = { "zh-Hans": "", "zh-Hant": "", en: "" };
