import {
  type ClassesAnswer,
  type classesQuestion,
  type ClassLine,
  reply,
  type Reply,
} from "@dongxiao/contract";
import { columnOf, type CutId, type Member, type NamedPeriod } from "@dongxiao/core/indicators";
import {
  type ClassSales,
  type ClassTableLine,
  priceClassTitles,
  structureOf,
  tableResidue,
} from "@dongxiao/core/retailers";
import {
  assert,
  bigCasesIn,
  quantityOf,
  ratioOf,
  sticksPerStandardPack,
} from "@dongxiao/core/units";
import type { z } from "zod";

import type { Naming } from "../indicators/naming.ts";
import type { Asker } from "../indicators/plan.ts";
import { cutSpelled } from "../indicators/spelling.ts";
import { type Frame, frameOf, headOf, type Nonsense, periodHeld, within } from "./frame.ts";

type Question = z.output<typeof classesQuestion>;

/** What was supplied of one member, in the period and in the base. */
interface Sold {
  readonly member: Member;
  readonly packs: number;
  readonly basePacks: number;
  readonly amountCnyCents: number;
  readonly baseAmountCnyCents: number;
}

/** The structure of sales by price class or another dimension, against a base, within what the asker sees. */
export async function classesOf(
  asker: Asker,
  question: Question,
  madeAt: string,
): Promise<Reply<ClassesAnswer> | Nonsense> {
  const { period, only, by, base: compare } = question;
  const framed = await frameOf(asker, { period, only, by: [by], compare });
  if (!framed.ok) return framed;
  const { base } = framed.value;
  const cut = cutSpelled(by);
  assert(cut !== null && base !== null, `${by} is a dimension, and the structure has a base`);
  const sold = await asker.facts.ask<Sold>(soldSql(cut, framed.value, base));
  const naming = framed.value.namingOf(cut);
  return reply({
    ...headOf(framed.value, madeAt),
    base: periodHeld(base, framed.value.held),
    by,
    ...tableOf(by, sold, naming),
  });
}

function soldSql(cut: CutId, { where, period }: Frame, base: NamedPeriod): string {
  const [now, then] = [within(period), within(base)];
  return `select ${columnOf(cut)} as member, ${sums(now, "")}, ${sums(then, "base")}
    from order_line where ${where} and (${now} or ${then}) group by member order by member`;
}

function tableOf(
  by: Question["by"],
  sold: readonly Sold[],
  { codeOf, titlesOf }: Naming,
): Pick<ClassesAnswer, "lines" | "total" | "residue"> {
  const rows = by === "price-class" ? classRows(sold) : sold;
  const whole = wholeOf(sold);
  const residue = tableResidue(salesOf(whole), rows.map(salesOf));
  const lines = ranked(by, rows).map((row) => ({
    code: codeOf(row.member),
    name: titlesOf(row.member),
    ...lineOf(row, whole),
  }));
  return {
    lines,
    total: lineOf(whole, whole),
    residue: { nowBigCases: residue.now, beforeBigCases: residue.before },
  };
}

function sums(condition: string, prefix: "" | "base"): string {
  const [packs, amount] =
    prefix === "" ? ["packs", "amountCnyCents"] : ["basePacks", "baseAmountCnyCents"];
  return `sumIf(supplied_packs, ${condition}) as ${packs},
      sumIf(amount_cny_cents, ${condition}) as ${amount}`;
}

const nothingSold = { packs: 0, basePacks: 0, amountCnyCents: 0, baseAmountCnyCents: 0 };

/** All five classes, also those of which nothing was sold; what is of no class is in the total only. */
function classRows(sold: readonly Sold[]): readonly Sold[] {
  return Object.keys(priceClassTitles).map((code) => {
    const member = Number(code);
    return sold.find((row) => row.member === member) ?? { member, ...nothingSold };
  });
}

/** Classes from the first to the fifth, everything else by what was sold most. */
function ranked(by: Question["by"], rows: readonly Sold[]): readonly Sold[] {
  return by === "price-class" ? rows : rows.toSorted((a, b) => b.packs - a.packs);
}

function wholeOf(sold: readonly Sold[]): Sold {
  const sum = (of: (row: Sold) => number): number =>
    sold.reduce((total, row) => total + of(row), 0);
  return {
    member: "",
    packs: sum(({ packs }) => packs),
    basePacks: sum(({ basePacks }) => basePacks),
    amountCnyCents: sum(({ amountCnyCents }) => amountCnyCents),
    baseAmountCnyCents: sum(({ baseAmountCnyCents }) => baseAmountCnyCents),
  };
}

function salesOf({ packs, basePacks, amountCnyCents }: Sold): ClassSales {
  return {
    now: bigCasesIn(quantityOf(packs, "packs"), sticksPerStandardPack),
    before: bigCasesIn(quantityOf(basePacks, "packs"), sticksPerStandardPack),
    amountCnyCents: quantityOf(amountCnyCents, "cny-cents"),
  };
}

/** The same sales with the base in the place of now: what a carton cost then. */
function salesThen(row: Sold): ClassSales {
  return salesOf({ ...row, packs: row.basePacks, amountCnyCents: row.baseAmountCnyCents });
}

function lineOf(row: Sold, whole: Sold): ClassLine {
  const now: ClassTableLine = structureOf(salesOf(row), salesOf(whole));
  const then = structureOf(salesThen(row), salesThen(whole)).meanPerStandardCarton;
  const mean = now.meanPerStandardCarton;
  return {
    nowBigCases: now.now,
    beforeBigCases: now.before,
    amountCnyCents: row.amountCnyCents,
    growth: now.growth,
    share: now.share,
    shareBefore: now.shareBefore,
    shareChange: now.shareChange,
    meanCnyCentsPerCarton: mean,
    meanCnyCentsPerCartonBefore: then,
    meanGrowth:
      mean === null || then === null
        ? null
        : ratioOf(quantityOf(mean - then, "cny-cents/standard-carton"), then),
    meanCnyCentsPerBigCase: now.meanPerBigCase,
  };
}
