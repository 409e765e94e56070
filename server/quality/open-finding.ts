import { type findingOpened, problem, type Problem, reply, type Reply } from "@dongxiao/contract";
import { cycleAfter, cycleOf, isoOf, settingsOf, sureDay } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";
import type { z } from "zod";

import { type Fact, type FoundFact, shownColumns, shownFacts } from "../indicators/fact-origins.ts";
import type { Asker } from "../indicators/plan.ts";
import { linesSeen } from "../indicators/seen.ts";
import { checkAsked, type CheckRefusal } from "./check-asked.ts";

type Opened = z.output<typeof findingOpened>;
type Shown = Awaited<ReturnType<typeof shownFacts>>;

const tables = { orderLines: "order_line", observations: "observation" } as const;

/**
 * Reads the rows that a finding is made of. Whoever sees the finding, on the line where the retailer was in its cycle,
 * sees them all: its numbers are theirs.
 */
export async function openFinding(
  asker: Asker,
  opened: Opened,
): Promise<Reply<Shown> | CheckRefusal | Problem<"not-found">> {
  const asked = checkAsked(opened.check, opened.settings);
  if (!asked.ok) return asked;
  const { check, settings } = asked.value;
  const reads = check.reads(settingsOf(check.parameters, settings));
  const found: FoundFact[] = [];
  for (const source of ["orderLines", "observations"] as const)
    if (reads[source] > 0) found.push(...(await rowsOf(asker, source, opened, reads[source])));
  const lines = await withEyes(asker.books, asker.eyes, linesSeen);
  const own = found.filter(({ fact }) => fact["cycle"] === cycleIso(opened));
  const isSeen = own.some(({ fact }) => lines === null || lines.includes(Number(fact["line"])));
  if (!isSeen) return problem("not-found", { what: `${opened.retailerId} ${opened.cycle}` });
  return reply(await withEyes(asker.books, asker.eyes, (trx) => shownFacts(trx, found)));
}

function cycleAt({ cycle }: Opened, back: number) {
  return cycleAfter(cycleOf(sureDay(cycle)), -back);
}

const cycleIso = (opened: Opened): string => isoOf(cycleAt(opened, 0));

async function rowsOf(
  { facts }: Asker,
  source: keyof typeof tables,
  opened: Opened,
  cycles: number,
): Promise<readonly FoundFact[]> {
  const rows = await facts.ask<Fact>(
    `select line, ${shownColumns(source).join(", ")} from ${tables[source]}
     where cycle between {from: Date} and {to: Date} and retailer = {retailer: UInt32}
       and sku = {sku: UInt32} order by cycle`,
    {
      from: isoOf(cycleAt(opened, cycles - 1)),
      to: cycleIso(opened),
      retailer: opened.retailerId,
      sku: opened.skuId,
    },
  );
  return rows.map((fact) => ({ source, fact }));
}
