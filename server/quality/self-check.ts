import {
  problem,
  type Problem,
  reply,
  type Reply,
  type SelfCheckAnswer,
  type Sums,
} from "@dongxiao/contract";
import { type NamedPeriod, periodNamed } from "@dongxiao/core/indicators";
import { cycleAfter, isoOf } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import { periodOf } from "../indicators/answer.ts";
import { type Naming, namingsOf } from "../indicators/naming.ts";
import type { Asker } from "../indicators/plan.ts";
import { linesSeen } from "../indicators/seen.ts";
import { type Held, heldIn } from "../indicators/when.ts";
import { importLedger } from "./import-ledger.ts";

/** How many cycles are added up when nobody says. */
const usual = 4;

type Refused = Problem<"period-unreadable" | "period-without-data">;

const sumNames = [
  "rows",
  "requestedPacks",
  "orderedPacks",
  "suppliedPacks",
  "amountCnyCents",
] as const satisfies readonly (keyof Sums)[];

const sumsSql = `count() as rows, sum(requested_packs) as requestedPacks,
  sum(ordered_packs) as orderedPacks, sum(supplied_packs) as suppliedPacks,
  sum(amount_cny_cents) as amountCnyCents`;

const none: Sums = {
  rows: 0,
  requestedPacks: 0,
  orderedPacks: 0,
  suppliedPacks: 0,
  amountCnyCents: 0,
};

const cuts = [
  { by: "price-class", cut: "priceClass", column: "price_class" },
  { by: "area", cut: "area", column: "area" },
  { by: "line", cut: "line", column: "line" },
] as const;

/** Adds the order lines of a period up in several ways, within the asker's lines. */
export async function selfCheckOf(
  asker: Asker,
  text: string | undefined,
): Promise<Reply<SelfCheckAnswer> | Refused> {
  const held = await heldIn(asker.facts);
  if (held === null && text === undefined) return reply(empty);
  const named = periodIn(text, held);
  if (!named.ok) return named;
  const lines = await withEyes(asker.books, asker.eyes, linesSeen);
  const from = `order_line where ${withinSql(named.value)} and ${linesSql(lines)}`;
  const [total = none] = await asker.facts.ask<Sums>(`select ${sumsSql} from ${from}`);
  const breakdowns = await breakdownsOf(asker, from, total);
  const ledger = lines === null ? await importLedger(asker, named.value) : null;
  const imports = ledger?.imports ?? null;
  const rowsOfNoImport = ledger?.rowsOfNoImport ?? null;
  return reply({
    period: periodOf(named.value),
    isConsistent:
      [...breakdowns, ...(imports ?? [])].every((one) => one.isConsistent) &&
      (rowsOfNoImport ?? 0) === 0,
    total,
    breakdowns,
    imports,
    rowsOfNoImport,
  });
}

const empty: SelfCheckAnswer = {
  period: null,
  isConsistent: true,
  total: none,
  breakdowns: [],
  imports: null,
  rowsOfNoImport: null,
};

function periodIn(text: string | undefined, held: Held | null): Reply<NamedPeriod> | Refused {
  const newest =
    held === null ? "" : `${isoOf(cycleAfter(held.last, 1 - usual))}..${isoOf(held.last)}`;
  const named = periodNamed(text ?? newest);
  if (named === null) return problem("period-unreadable", { period: text ?? newest });
  const cycles = named.period.cyclesAt(0);
  if (held !== null && cycles.some((cycle) => cycle >= held.first && cycle <= held.last))
    return reply(named);
  return problem("period-without-data", {
    period: named.name,
    from: held === null ? "-" : isoOf(held.first),
    to: held === null ? "-" : isoOf(held.last),
  });
}

function withinSql({ period }: NamedPeriod): string {
  const cycles = period.cyclesAt(0).map((cycle) => `'${isoOf(cycle)}'`);
  return `cycle in (${cycles.join(", ")})`;
}

const linesSql = (lines: readonly number[] | null): string =>
  lines === null ? "1" : lines.length === 0 ? "0" : `line in (${lines.join(", ")})`;

async function breakdownsOf(
  asker: Asker,
  from: string,
  total: Sums,
): Promise<SelfCheckAnswer["breakdowns"]> {
  const asked = cuts.map(({ cut }) => cut);
  const namings = await withEyes(asker.books, asker.eyes, (trx) =>
    namingsOf(trx, asked, "9999-01-01"),
  );
  return Promise.all(
    cuts.map(async ({ by, cut, column }) => {
      const parts = await partsOf(asker, from, column, namings.get(cut));
      const added = parts.reduce((sum, part) => plus(sum, part.sums), none);
      return { by, parts, added, isConsistent: isSame(added, total) };
    }),
  );
}

async function partsOf(
  { facts }: Asker,
  from: string,
  column: string,
  naming: Naming | undefined,
): Promise<SelfCheckAnswer["breakdowns"][number]["parts"]> {
  const rows = await facts.ask<Sums & { part: number }>(
    `select ${column} as part, ${sumsSql} from ${from} group by part order by part`,
  );
  return rows.map(({ part, ...sums }) => ({
    code: naming?.codeOf(part) ?? String(part),
    titles: naming?.titlesOf(part) ?? unnamed(part),
    sums,
  }));
}

const unnamed = (part: number) => ({
  "zh-Hans": String(part),
  "zh-Hant": String(part),
  en: String(part),
});

function plus(one: Sums, other: Sums): Sums {
  const added = sumNames.map((name) => [name, one[name] + other[name]] as const);
  return { ...none, ...Object.fromEntries(added) };
}

const isSame = (one: Sums, other: Sums): boolean =>
  sumNames.every((name) => one[name] === other[name]);
