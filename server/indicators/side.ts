import {
  type Choice,
  compileHoldersSql,
  compileIndicatorSql,
  composedOf,
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
import { partsOf } from "./composites.ts";
import type { AskedComposite, Asker } from "./plan.ts";
import { populationsOn } from "./populations.ts";
import { targetOnlySkus } from "./target-only.ts";

/** One total of a side: who makes it, as a query over the facts or as a list. */
export interface OpenedTerm {
  readonly id: Term["id"];
  readonly per: number;
  /** What tells the holders apart. */
  readonly kind: HolderKind;
  readonly made: ByRows | ByBeing | ByParts;
}

/** Whose parts make a total: members of a cut, periods, or everything as one. */
export type HolderKind = CutId | "period" | "everything";

/** Made of rows. */
export interface ByRows {
  readonly choice: Choice;
  readonly term: Term;
  readonly question: FactsQuestion;
}

/** Made by being there: each of these counts as one. */
export interface ByBeing {
  readonly members: readonly Member[];
}

/** Made of the parts of a composite: each adds what its compositor says. */
export interface ByParts {
  readonly parts: readonly { readonly member: Member; readonly adds: number }[];
}

/** Opens one side of a cell to its terms. */
export async function sideOf(
  asker: Asker,
  cell: OpenedCell,
  side: Side,
): Promise<readonly OpenedTerm[]> {
  const { asked } = cell;
  if ("composite" in asked) return [await compositeTerm(asker, cell, asked, side)];
  const { choice } = asked;
  const terms = termsOf(choice, side);
  if (typeof terms !== "string") return terms.map((term) => byRows(choice, term, cell.question));
  if (terms === "parent") return parentTerms(asker, cell, choice);
  const kind = (
    { population: "retailer", eligible: "retailer", lines: "line", areas: "area" } as const
  )[terms];
  const members = await whoIsThere(asker, cell, kind, terms === "eligible");
  return [{ id: "total", per: 1, kind, made: { members } }];
}

function byRows(choice: Choice, term: Term, question: FactsQuestion): OpenedTerm {
  const made = { choice, term, question };
  return { id: term.id, per: term.sum.per, kind: holderOf(choice), made };
}

/** The query for those who make a term by their rows. */
export function holdersSqlOf({ choice, term, question }: ByRows): string {
  return compileHoldersSql(choice, term.sum, question);
}

/** A composite opens to the parts that it was put together from. */
async function compositeTerm(
  asker: Asker,
  { plan, period, question }: OpenedCell,
  { composite }: AskedComposite,
  side: Side,
): Promise<OpenedTerm> {
  const own = { ...plan, cuts: [], only: question.only ?? [], lines: null };
  const [whole] = await partsOf(asker, own, composite, period);
  const cells = [...(whole?.cells ?? [])];
  const { adds } = composedOf(
    composite,
    cells.map(([, cell]) => cell),
  );
  // a spread is one number of all its parts together
  const isOfParts = adds.length === cells.length;
  const parts = adds.map((one, place) => ({
    member: isOfParts ? (cells[place]?.[0] ?? place) : 0,
    adds: one[side],
  }));
  const kind = isOfParts ? (composite.composite.over ?? "everything") : "everything";
  return { id: "total", per: 1, kind, made: { parts: parts.filter((part) => part.adds !== 0) } };
}

/** A share's whole: the numerators of all that lie in the same wider place. */
async function parentTerms(
  { facts }: Asker,
  { cuts, at, question }: OpenedCell,
  choice: Choice,
): Promise<readonly OpenedTerm[]> {
  const widened = parentCuts(cuts).findIndex((parent, place) => parent !== cuts[place]);
  const cut = cuts[widened];
  const terms = termsOf(choice, "numerator");
  if (typeof terms === "string") return [];
  if (cut === undefined) return terms.map((term) => byRows(choice, term, question));
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
  return terms.map((term) => byRows(choice, term, { ...around, only: [...others, among] }));
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
