import type { SelfCheckAnswer } from "@dongxiao/contract";
import { daysOf, type NamedPeriod } from "@dongxiao/core/indicators";
import { imports, type ImportBatch, systemEyes, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";

/** What files of orders wrote, against what is there. */
export interface ImportLedger {
  readonly imports: NonNullable<SelfCheckAnswer["imports"]>;
  readonly rowsOfNoImport: number;
}

interface Counted {
  readonly id: number;
  readonly rows: number;
  readonly packs: number;
}

const nothing = { rows: 0, packs: 0 };

/** The states in which rows of a file are among the facts. */
const inFacts = ["applied", "applying", "replacing", "undoing"] as const;

/** More files than a house takes in in its life. */
const importsMost = 100_000;

/**
 * Holds what each file of orders wrote against the rows that carry its number: those that are live, and those that a
 * later file replaced. A row is replaced once at most, so both together are what was written.
 */
export async function importLedger(asker: Asker, period: NamedPeriod): Promise<ImportLedger> {
  const live = await countedIn(asker, "order_line");
  const replaced = await countedIn(asker, "order_line_superseded");
  const all = await withEyes(asker.books, systemEyes, (trx) =>
    imports(trx, { most: importsMost, states: inFacts }),
  );
  const orders = all.filter(({ kind }) => kind === "orders");
  const applied = orders.filter(({ state }) => state === "applied");
  const known = new Set(orders.map(({ id }) => id));
  const strangers = [...live.values()].filter(({ id }) => !known.has(id));
  return {
    imports: applied
      .filter((batch) => touches(batch, period))
      .map((batch) => entryOf(batch, live.get(batch.id), replaced.get(batch.id))),
    rowsOfNoImport: strangers.reduce((sum, { rows }) => sum + rows, 0),
  };
}

async function countedIn(
  { facts }: Asker,
  table: "order_line" | "order_line_superseded",
): Promise<ReadonlyMap<number, Counted>> {
  const rows = await facts.ask<Counted>(
    `select import_id as id, count() as rows, sum(supplied_packs) as packs from ${table} group by id`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function touches({ fromCycle, toCycle }: ImportBatch, period: NamedPeriod): boolean {
  const { from, to } = daysOf(period);
  return fromCycle !== null && toCycle !== null && fromCycle <= to && toCycle >= from;
}

function entryOf(
  { id, fileName, fromCycle, toCycle, counts }: ImportBatch,
  ofLive: Counted | undefined,
  ofReplaced: Counted | undefined,
): ImportLedger["imports"][number] {
  const [live, replaced] = [sumsIn(ofLive), sumsIn(ofReplaced)];
  const rows = (counts["added"] ?? 0) + (counts["changed"] ?? 0);
  const packs = counts["writtenPacks"] ?? null;
  return {
    id,
    fileName,
    fromCycle,
    toCycle,
    written: { rows, packs },
    live,
    replaced,
    isConsistent:
      live.rows + replaced.rows === rows &&
      (packs === null || live.packs + replaced.packs === packs),
  };
}

const sumsIn = (counted: Counted | undefined) =>
  counted === undefined ? nothing : { rows: counted.rows, packs: counted.packs };
