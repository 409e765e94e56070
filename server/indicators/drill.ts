import { type DrillAnswer, type drillQuestion, reply, type Reply } from "@dongxiao/contract";
import { type Member, type Side } from "@dongxiao/core/indicators";
import { rowSumsOfTerm } from "@dongxiao/core/indicators";
import type { z } from "zod";

import { periodOf } from "./answer.ts";
import { type OpenedCell, cellOf } from "./cell.ts";
import { holderNames } from "./holder-names.ts";
import { rowSumsOfFeeds } from "./part-rows.ts";
import type { Asked, Asker } from "./plan.ts";
import type { Senseless } from "./senseless.ts";
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
  const counted = await Promise.all(terms.map((term) => countedTerm(asker, term, question)));
  return reply({ cell: found.value, side: question.side, counted });
}

async function countedTerm(
  { facts }: Asker,
  term: OpenedTerm,
  { offset, most }: Question,
): Promise<Counted> {
  const { made, per } = term;
  if ("members" in made) {
    const page = made.members.slice(offset, offset + most);
    const count = made.members.length;
    return { term, total: count, count, page: page.map((holder) => ({ term, holder, adds: 1 })) };
  }
  if ("parts" in made) {
    const sorted = made.parts.toSorted((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
    const page = sorted.slice(offset, offset + most);
    return {
      term,
      total: made.parts.reduce((sum, { adds }) => sum + adds, 0),
      count: sorted.length,
      page: page.map(({ member, adds }) => ({ term, holder: member, adds })),
    };
  }
  const sql = holdersSqlOf(made);
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
  asker: Asker,
  { cell, side, counted }: OpenedSide,
): Promise<DrillAnswer> {
  const { asked, plan, period, cuts, at } = cell;
  const names = await holderNames(
    asker,
    period,
    counted.map(({ term }) => term.kind),
  );
  return {
    indicator: asked.id,
    version: asked.definition.version,
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
      sums: sumsOf(asked, term),
    })),
    holders: counted.flatMap(({ term, page }) =>
      page.map(({ holder, adds }) => ({
        term: term.id,
        ...names.of(term.kind, holder),
        adds,
      })),
    ),
  };
}

/** What a row of a term adds to, as it is said over the facts. */
function sumsOf(asked: Asked, { made }: OpenedTerm): string[] {
  if ("members" in made) return [];
  if ("term" in made) return rowSumsOfTerm(made.term.sum).map(({ sql }) => sql);
  return "composite" in asked ? rowSumsOfFeeds(asked.composite).map(({ sql }) => sql) : [];
}
