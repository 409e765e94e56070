import type { DrillRow } from "@dongxiao/contract";
import { compileTermRowsSql, type Member, rowSumsOfTerm } from "@dongxiao/core/indicators";
import { withEyes } from "@dongxiao/store/books";

import {
  type Fact,
  factSources,
  type FoundFact,
  shownColumns,
  shownFacts,
} from "./fact-origins.ts";
import type { Asker } from "./plan.ts";
import type { ByRows } from "./side.ts";

/** A row as it crosses the wire, and whose it is. */
export interface HeldRow {
  readonly holder: number;
  readonly row: DrillRow;
}

/** The literal list of holders must fit into one statement. */
const holdersAtOnce = 4000;

/** Reads the rows that some holders' parts of a term are made of. */
export async function rowsOf(
  asker: Asker,
  { choice, term, question }: ByRows,
  holders: readonly Member[],
): Promise<readonly HeldRow[]> {
  const adding = rowSumsOfTerm(term.sum).map((_, place) => `v${place}`);
  const found: FoundFact[] = [];
  for (let at = 0; at < holders.length; at += holdersAtOnce)
    for (const source of factSources) {
      const some = holders.slice(at, at + holdersAtOnce).map(Number);
      const asked = compileTermRowsSql(choice, term.sum, question, {
        source,
        columns: shownColumns(source),
        holders: some,
      });
      if (asked === null) continue;
      for (const fact of await asker.facts.ask<Fact>(asked)) found.push({ source, fact });
    }
  const shown = await withEyes(asker.books, asker.eyes, (trx) => shownFacts(trx, found));
  return shown.map((row, at) => {
    const fact = found[at]?.fact ?? {};
    const adds = adding.map((column) => Number(fact[column]));
    return { holder: Number(fact["holder"]), row: { ...row, adds } };
  });
}
