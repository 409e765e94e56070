import {
  type Choice,
  compileHoldersSql,
  compileIndicatorSql,
  type CutId,
  cuts as allCuts,
  daysOf,
  type FactsQuestion,
  type FactsRow,
  type Filter,
  holderOf,
  type Member,
  parentCuts,
  placeOfRow,
  type Side,
  type Term,
  termsOf,
} from "@dongxiao/core/indicators";
import { isoOf } from "@dongxiao/core/units";
import { systemEyes, withEyes } from "@dongxiao/store/books";

import type { OpenedCell } from "./cell.ts";
import type { Asker } from "./plan.ts";
import { populationsOn } from "./populations.ts";
import { targetOnlySkus } from "./target-only.ts";

/** One total of a side: who makes it, as a query over the facts or as a list. */
export interface OpenedTerm {
  readonly id: Term["id"];
  readonly per: number;
  /** What tells the holders apart. */
  readonly kind: CutId;
  readonly made: ByRows | ByBeing;
}

/** Made of rows. */
export interface ByRows {
  readonly term: Term;
  readonly question: FactsQuestion;
}

/** Made by being there: each of these counts as one. */
export interface ByBeing {
  readonly members: readonly Member[];
}

/** Opens one side of a cell to its terms. */
export async function sideOf(
  asker: Asker,
  cell: OpenedCell,
  side: Side,
): Promise<readonly OpenedTerm[]> {
  const terms = termsOf(cell.choice, side);
  if (typeof terms !== "string") return terms.map((term) => byRows(cell, term, cell.question));
  if (terms === "parent") return parentTerms(asker, cell);
  const kind = (
    { population: "retailer", eligible: "retailer", lines: "line", areas: "area" } as const
  )[terms];
  const members = await whoIsThere(asker, cell, kind, terms === "eligible");
  return [{ id: "total", per: 1, kind, made: { members } }];
}

function byRows({ choice }: OpenedCell, term: Term, question: FactsQuestion): OpenedTerm {
  return { id: term.id, per: term.sum.per, kind: holderOf(choice), made: { term, question } };
}

/** The query for those who make a term by their rows. */
export function holdersSqlOf(choice: Choice, { term, question }: ByRows): string {
  return compileHoldersSql(choice, term.sum, question);
}

/** A share's whole: the numerators of all that lie in the same wider place. */
async function parentTerms({ facts }: Asker, cell: OpenedCell): Promise<readonly OpenedTerm[]> {
  const { choice, cuts, at, question } = cell;
  const widened = parentCuts(cuts).findIndex((parent, place) => parent !== cuts[place]);
  const cut = cuts[widened];
  const terms = termsOf(choice, "numerator");
  if (typeof terms === "string") return [];
  if (cut === undefined) return terms.map((term) => byRows(cell, term, question));
  // the same question without the cut that is widened, by all of its members
  const others = (question.only ?? []).filter((filter) => filter.cut !== cut);
  const around = { ...question, only: others };
  const rows = await facts.ask<FactsRow>(
    compileIndicatorSql({ share: choice }, { ...around, cuts: [cut] }),
  );
  const parentAt = new Map(rows.map((row) => [placeOfRow(row, 1)[0], row["parent0"]]));
  const own = parentAt.get(at[widened]);
  const members = [...parentAt].filter(([, parent]) => parent === own);
  const among = { cut, members: members.map(([member]) => member ?? 0) };
  return terms.map((term) => byRows(cell, term, { ...around, only: [...others, among] }));
}

/** The active retailers, lines or areas of a cell on the first day of its period. */
async function whoIsThere(
  { books }: Asker,
  cell: OpenedCell,
  kind: "retailer" | "line" | "area",
  isEligible: boolean,
): Promise<readonly Member[]> {
  const { period, plan, cuts, at, question } = cell;
  const day = daysOf(period).from;
  const only = (question.only ?? []).filter(({ cut }) => allCuts[cut].by === "retailers");
  const asOf = plan.asOf === undefined ? {} : { asOf: isoOf(plan.asOf) };
  return withEyes(books, systemEyes, async (trx) => {
    const within = async (filters: readonly Filter[]): Promise<readonly Member[]> => {
      const wanted = { days: [day], cuts: [kind], targetOnly: new Set<number>(), ...asOf };
      const counted = await populationsOn(trx, { ...wanted, only: filters });
      const places = counted.get(day)?.places ?? [];
      return places.flatMap(([member]) => (member === undefined ? [] : [member]));
    };
    const targetOnly = isEligible ? await targetOnlySkus(trx, cuts, day) : new Set<Member>();
    const sku = at[cuts.indexOf("sku")];
    const isBound = sku !== undefined && targetOnly.has(Number(sku));
    const targets = isBound ? await within([...only, { cut: "target", members: [1] }]) : [];
    return targets.length > 0 ? targets : within(only);
  });
}
