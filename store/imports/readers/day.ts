import {
  cycleAfter,
  cycleOf,
  dayAfter,
  dayOf,
  isoOf,
  type Cycle,
  type Day,
} from "@dongxiao/core/units";

import { Refused } from "../import-problems.ts";
import { plainForm } from "./plain.ts";

const dayForm = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T]00:00(?::00(?:\.0+)?)?)?$/;
const weekForm = /^(\d{4})[-年]?\s*(?:W|第)\s*(\d{1,2})周?$/i;
const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");

/** Reads a day however people write it; weeks are read by `readCycle`. */
export function readDay(text: string): Day | Refused {
  const plain = plainForm(text);
  const parts = dayForm.exec(plain);
  if (parts === null) return new Refused("not-a-date");
  const separated = /\D/.test(plain.slice(0, 8)) || plain.length === 8;
  if (!separated) return new Refused("not-a-date");
  const day = dayOf(`${parts[1] ?? ""}-${two(parts[2])}-${two(parts[3])}`);
  return day ?? new Refused("impossible-date");
}

/** The Monday of an ISO week: week 1 is the one with the year's first Thursday. */
function mondayOf(year: string, week: number): Cycle | Refused {
  const fourth = dayOf(`${year}-01-04`);
  if (fourth === null || week < 1 || week > 53) return new Refused("impossible-date");
  const monday = cycleAfter(cycleOf(fourth), week - 1);
  const thursday = isoOf(dayAfter(monday, 3));
  return thursday.startsWith(year) ? monday : new Refused("impossible-date");
}

/** Reads a day or an ISO week (2021-W45) as the order cycle that it falls in. */
export function readCycle(text: string): Cycle | Refused {
  const week = weekForm.exec(plainForm(text));
  if (week !== null) return mondayOf(week[1] ?? "", Number(week[2]));
  const day = readDay(text);
  return day instanceof Refused ? day : cycleOf(day);
}

const remembered = 4096;

/** Remembers what it read: a file repeats its days millions of times. */
export function remembering<Value>(
  read: (text: string) => Value | Refused,
): (text: string) => Value | Refused {
  const known = new Map<string, Value | Refused>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= remembered) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Takes only days from the first to the last. */
export function within<Value extends Day>(
  read: (text: string) => Value | Refused,
  first: Day,
  last: Day,
): (text: string) => Value | Refused {
  const range = { least: isoOf(first), most: isoOf(last) };
  return (text) => {
    const day = read(text);
    if (day instanceof Refused) return day;
    return day < first || day > last ? new Refused("date-outside-range", range) : day;
  };
}
