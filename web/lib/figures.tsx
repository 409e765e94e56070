import type { Language } from "@dongxiao/core/units";

import { useLanguage } from "./language.ts";

const numberLocales: Record<Language, string> = {
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
  en: "en",
};
const timeLocales: Record<Language, string> = { ...numberLocales, en: "en-GB" };

const unitWords: Record<Language, { packs: string; week: (day: string) => string }> = {
  "zh-Hans": { packs: "包", week: (day) => `${day}当周` },
  "zh-Hant": { packs: "包", week: (day) => `${day}當週` },
  en: { packs: " packs", week: (day) => `week of ${day}` },
};

const none = "—";

function written<Value>(write: (value: Value) => string): (value: Value | null) => string {
  return (value) => (value === null ? none : write(value));
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text.replace("-", "−");
}

function timesOf(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  });
  const moment = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return {
    day: written((iso: string) => day.format(new Date(iso))),
    month: (iso: string) => month.format(new Date(iso)),
    weekday: (iso: string) => weekday.format(new Date(iso)),
    moment: written((iso: string) => moment.format(new Date(iso))),
  };
}

function moneyOf(locale: string) {
  const exact = new Intl.NumberFormat(locale, { style: "currency", currency: "CNY" });
  const compact = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CNY",
    notation: "compact",
    maximumFractionDigits: 1,
  });
  return {
    money: written((cents: number) => exact.format(cents / 100)),
    moneyAbout: written((cents: number) => compact.format(cents / 100)),
  };
}

/** Every way in which the house writes a number or a time, for readers of one language. */
export function figuresOf(language: Language) {
  const locale = numberLocales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const two = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const hundredths = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const words = unitWords[language];
  const times = timesOf(timeLocales[language]);
  const about = (value: number): string =>
    Math.abs(value) < 10_000 ? whole.format(value) : compact.format(value);
  return {
    ...times,
    ...moneyOf(locale),
    count: written((value: number) => whole.format(value)),
    decimal: written((value: number) => one.format(value)),
    precise: written((value: number) => two.format(value)),
    fixed: written((value: number) => hundredths.format(value)),
    about: written(about),
    packs: written((value: number) => `${whole.format(value)}${words.packs}`),
    packsAbout: written((value: number) => `${about(value)}${words.packs}`),
    percent: written((ratio: number) => percent.format(ratio)),
    change: written((ratio: number) => signed(percent.format(ratio), ratio)),
    signedFixed: (value: number) => signed(hundredths.format(value), value),
    signedPrecise: (value: number) => signed(two.format(value), value),
    week: written((iso: string) => words.week(times.day(iso))),
  };
}

/** The figures of one language. */
export type Figures = ReturnType<typeof figuresOf>;

const figures: Record<Language, Figures> = {
  "zh-Hans": figuresOf("zh-Hans"),
  "zh-Hant": figuresOf("zh-Hant"),
  en: figuresOf("en"),
};

/** The figures of the reader's language. */
export function useFigures(): Figures {
  return figures[useLanguage()];
}
