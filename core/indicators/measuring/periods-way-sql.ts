import { assert } from "../../units/index.ts";
import type { LineSum } from "../words/line-sum.ts";
import { hasParent } from "./choice.ts";
import { backsOf } from "./cycles-of.ts";
import { grainOf, memberColumns, parentColumns, parentGrainOf, periodSql } from "./grain.ts";
import { cyclesRead, periodsRead, whenClosing } from "./periods-read.ts";
import { lineSumsOfFlat, type Part } from "./part.ts";
import type { FactsQuestion } from "./question.ts";
import { filterConditions, oneOfCycles } from "./rows-sql.ts";
import { selectSql } from "./select-sql.ts";
import { tableOf } from "./table-sql.ts";

/**
 * Adds rows up per place for several periods side by side, some of which look back. Rows are read and added up once, by
 * the period that they lie in; each measured period then looks at its own rows and at those of the periods before it.
 *
 * @param all parts of the answer: those that other queries bring are 0 here
 */
export function periodsWaySql(
  own: readonly Part[],
  all: readonly Part[],
  question: FactsQuestion,
  isWidened: boolean,
): string {
  const sums = own.map(({ sum: { flat } }): LineSum => {
    const [sum] = flat === undefined ? [] : lineSumsOfFlat(flat);
    assert(sum !== undefined && flat?.is === "total", "periods add plain totals up");
    return sum;
  });
  const [first] = sums;
  assert(first !== undefined, "a way has at least one part");
  const { period, trend = 1 } = question;
  const members = question.cuts.map((_, place) => `m${place}`);
  const backs = sums.map((sum) => backsOf(sum, period));
  const offsets = [...new Set(backs.flat())].toSorted((a, b) => a - b);
  const periods = periodsRead(sums, question);
  const conditions = [oneOfCycles(cyclesRead(sums, question)), ...filterConditions(question)];
  const base = selectSql(
    [
      `${periodSql(question)} as u`,
      ...memberColumns(question),
      ...(isWidened ? [...parentColumns(question, "b_"), "max(cycle) as b_latest"] : []),
      ...sums.map((sum, place) => `${summedSql(sum, question, periods)} as b${place}`),
    ],
    `${tableOf(first.source, question)}\nwhere ${conditions.join("\n  and ")}`,
    ["u", ...members],
  );
  const parents = parentGrainOf(question).map(
    (parent) => `argMax(b_${parent}, b_latest) as ${parent}`,
  );
  const isShare = own.some(({ choice }) => hasParent(choice));
  const newest = isShare ? "max(b_latest)" : "toDate(0)";
  const columns = all.map((part) => {
    const place = own.indexOf(part);
    const looked = backs[place];
    if (looked === undefined) return `toFloat64(0) as ${part.name}`;
    const added =
      looked.length === offsets.length
        ? `sum(b${place})`
        : `sumIf(b${place}, o in (${looked.join(", ")}))`;
    return `toFloat64(${added}) / ${part.sum.per} as ${part.name}`;
  });
  return selectSql(
    [
      "toUInt16(u - o) as t",
      ...members,
      ...(isWidened ? [...parents, `${newest} as newest`] : []),
      ...columns,
    ],
    `(\n${base.replaceAll(/^/gm, "  ")}\n)\narray join [${offsets.join(", ")}] as o\nwhere u >= o and u - o < ${trend}`,
    grainOf(question),
  );
}

function summedSql(sum: LineSum, question: FactsQuestion, periods: number): string {
  const when = whenClosing(sum, question, periods);
  return when === null ? `sum(${sum.sql})` : `sumIf(${sum.sql}, ${when})`;
}
