import type { Language } from "@dongxiao/core/units";

import { useLanguage } from "./language.ts";
import { timesOf, written } from "./times.ts";

const numberLocales: Record<Language, string> = {
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
  en: "en",
};

const packWords: Record<Language, string> = { "zh-Hans": "包", "zh-Hant": "包", en: " packs" };

/** A minus that is as wide as a plus. */
function widened(text: string): string {
  return text.replace("-", "−");
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : widened(text);
}

/** Chinese readers count in 万 and 亿 from ten thousand on; English readers want every digit. */
const tenThousand = 10_000;

function largeOf(language: Language, style: Intl.NumberFormatOptions = {}) {
  const exact = new Intl.NumberFormat(numberLocales[language], {
    maximumFractionDigits: 2,
    ...style,
  });
  if (language === "en") return (value: number) => exact.format(value);
  const short = new Intl.NumberFormat(numberLocales[language], {
    ...style,
    notation: "compact",
    maximumFractionDigits: 2,
  });
  return (value: number) => (Math.abs(value) < tenThousand ? exact : short).format(value);
}

function moneyOf(language: Language) {
  const locale = numberLocales[language];
  const large = largeOf(language, { style: "currency", currency: "CNY" });
  const exact = new Intl.NumberFormat(locale, { style: "currency", currency: "CNY" });
  const compact = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "CNY",
    notation: "compact",
    maximumFractionDigits: 1,
  });
  return {
    money: written((cents: number) => exact.format(cents / 100)),
    moneyLarge: written((cents: number) => large(cents / 100)),
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
  const packs = packWords[language];
  const large = largeOf(language);
  const about = (value: number): string =>
    Math.abs(value) < 10_000 ? whole.format(value) : compact.format(value);
  return {
    ...timesOf(language),
    ...moneyOf(language),
    count: written((value: number) => whole.format(value)),
    decimal: written((value: number) => one.format(value)),
    precise: written((value: number) => two.format(value)),
    fixed: written((value: number) => hundredths.format(value)),
    about: written(about),
    large: written((value: number) => widened(large(value))),
    packs: written((value: number) => `${whole.format(value)}${packs}`),
    packsAbout: written((value: number) => `${about(value)}${packs}`),
    percent: written((ratio: number) => widened(percent.format(ratio))),
    change: written((ratio: number) => signed(percent.format(ratio), ratio)),
    signedDecimal: (value: number) => signed(one.format(value), value),
    signedFixed: (value: number) => signed(hundredths.format(value), value),
    signedPrecise: (value: number) => signed(two.format(value), value),
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
