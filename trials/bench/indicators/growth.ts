import type { Facts } from "@dongxiao/store/facts";

import { counted, markdownTable } from "../tables.ts";
import { askOurs, type Asked } from "./ask-ours.ts";
import { benchSet, twoYearsOfMonths, yearOfMonths } from "./bench-set.ts";
import { twoYears } from "./city-year.ts";
import { questionsOf } from "./questions.ts";
import { median, millisecondsOf } from "./three-ways.ts";

const rounds = 7;

/** The same question of a table and of one with twice its rows, in turn; what spans a year spans two of the second. */
async function timeTwice(facts: Facts, asked: Asked): Promise<readonly [number, number]> {
  const isYear = asked.periods === yearOfMonths;
  const longer = isYear ? { ...asked, periods: twoYearsOfMonths } : asked;
  const [once, twice] = [[] as number[], [] as number[]];
  for (let round = 0; round <= rounds; round += 1) {
    once.push(await millisecondsOf(() => askOurs(facts, "order_line", asked)));
    twice.push(await millisecondsOf(() => askOurs(facts, twoYears, longer)));
  }
  return [median(once.slice(1)), median(twice.slice(1))];
}

/** How our answers slow down when the city has two years instead of one. */
export async function growthTable(facts: Facts): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const { name, asked } of questionsOf(await benchSet("growth", facts))) {
    const [once, twice] = await timeTwice(facts, asked);
    const span = asked.periods === yearOfMonths ? "all months" : "one month";
    rows.push([name, span, counted(once), counted(twice), (twice / once).toFixed(2)]);
  }
  return markdownTable(
    ["question", "of", "39 M lines, ms", "78 M lines, ms", "twice / once"],
    rows,
  );
}
