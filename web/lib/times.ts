import { dayOf, isoOf, dayAfter, type Language } from "@dongxiao/core/units";

const locales: Record<Language, string> = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en-GB" };

const momentParts = {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;

interface PeriodWords {
  readonly week: (day: string) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly year: (year: string) => string;
}

const periodWords: Record<Language, PeriodWords> = {
  "zh-Hans": {
    week: (day) => `${day}当周`,
    quarter: (year, quarter) => `${year}年第${quarter}季度`,
    year: (year) => `${year}年`,
  },
  "zh-Hant": {
    week: (day) => `${day}當週`,
    quarter: (year, quarter) => `${year}年第${quarter}季`,
    year: (year) => `${year}年`,
  },
  en: {
    week: (day) => `week of ${day}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    year: (year) => year,
  },
};

/** What stands where there is nothing to write. */
export const none = "—";

/** Writes a value; a missing one as a dash. */
export function written<Value>(write: (value: Value) => string): (value: Value | null) => string {
  return (value) => (value === null ? none : write(value));
}

/** Every way in which the house writes a day, a moment or a period, for readers of one language. */
export function timesOf(language: Language) {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locales[language], options);
  const ofDay = format({ dateStyle: "medium", timeZone: "UTC" });
  const ofMonth = format({ year: "numeric", month: "short", timeZone: "UTC" });
  const ofWeekday = format({ weekday: "short", month: "short", day: "numeric", timeZone: "UTC" });
  const ofMoment = format(momentParts);
  const words = periodWords[language];
  const day = (iso: string): string => ofDay.format(new Date(iso));
  return {
    day: written(day),
    month: (iso: string) => ofMonth.format(new Date(iso)),
    weekday: (iso: string) => ofWeekday.format(new Date(iso)),
    moment: written((iso: string) => ofMoment.format(new Date(iso))),
    week: written((iso: string) => words.week(day(iso))),
    period: (name: string) => periodIn(name, words, day, (iso) => ofMonth.format(new Date(iso))),
  };
}

/** A period as it is read: `2021-11` is November 2021, `2021-11-08` the week of that day. */
function periodIn(
  name: string,
  words: PeriodWords,
  day: (iso: string) => string,
  month: (iso: string) => string,
): string {
  const [first = "", last] = name.split("..");
  if (last !== undefined) return `${day(first)} – ${day(sundayOf(last))}`;
  if (dayOf(name) !== null) return words.week(day(name));
  const [year = "", part] = name.split("-");
  if (part === undefined) return words.year(year);
  if (part.startsWith("Q")) return words.quarter(year, part.slice(1));
  return /^\d{2}$/.test(part) ? month(`${name}-01`) : name;
}

function sundayOf(monday: string): string {
  const day = dayOf(monday);
  return day === null ? monday : isoOf(dayAfter(day, 6));
}
