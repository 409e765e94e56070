import type { Brief } from "@dongxiao/contract";
import { priceClassTitles } from "@dongxiao/core/retailers";
import type { Language, Titles } from "@dongxiao/core/units";
import type { Paragraph, Table } from "docx";

import {
  countText,
  decimalText,
  denominatorText,
  measuredText,
  numeratorText,
  percentText,
  yuanText,
} from "./figures.ts";
import { heading, plain, point, tableOf } from "./pieces.ts";
import { type Say, unitWords } from "./words.ts";

type Blocks = (Paragraph | Table)[];

const plansShown = 40;

/** An indicator's name with its unit, where it has one. */
function namedWithUnit(titles: Titles, unit: string, language: Language): string {
  const words = unitWords[unit]?.[language];
  if (words === undefined) return titles[language];
  return language === "en" ? `${titles.en} (${words})` : `${titles[language]}（${words}）`;
}

/** What the readings found, in their own sentences. */
export function findings(brief: Brief, language: Language, say: Say): Blocks {
  const sentences = brief.sentences.map(({ text }) => point(text[language]));
  return [
    heading(say("findings")),
    ...(sentences.length === 0 ? [plain(say("noFindings"))] : sentences),
  ];
}

/** Every indicator with everything that it was made of. */
export function indicatorTable(brief: Brief, language: Language, say: Say): Blocks {
  const headers = [
    say("indicator"),
    say("now"),
    say("before"),
    say("numerator"),
    say("denominator"),
    say("retailers"),
    say("version"),
  ];
  const rows = brief.indicators.map(({ titles, unit, now, before, version }) => [
    namedWithUnit(titles, unit, language),
    measuredText(now, unit, say),
    measuredText(before, unit, say),
    numeratorText(now, unit),
    denominatorText(now),
    countText(now.n),
    String(version),
  ]);
  return [heading(say("indicators")), tableOf({ headers, rows, words: 1 })];
}

/** This week's values of each price class. */
export function priceClassTable(brief: Brief, language: Language, say: Say): Blocks {
  const titles: Readonly<Record<number, Titles>> = priceClassTitles;
  const headers = [
    say("indicator"),
    ...brief.byPriceClass.map(({ priceClass }) => titles[priceClass]?.[language] ?? ""),
  ];
  const rows = brief.indicators.map(({ id, titles: name, unit }) => [
    namedWithUnit(name, unit, language),
    ...brief.byPriceClass.map(({ indicators }) => {
      const found = indicators.find((one) => one.id === id);
      return found === undefined ? "—" : measuredText(found.now, unit, say);
    }),
  ]);
  return [heading(say("byPriceClass")), tableOf({ headers, rows, words: 1 })];
}

/** How many retailers each segment has, and what it brings. */
export function segmentTable(brief: Brief, say: Say): Blocks {
  const headers = [say("segment"), say("retailers"), say("monthlyMean"), say("share")];
  const rows = brief.segments.map(({ segment, retailers, monthlyMeanCnyCents, share }) => [
    segment,
    countText(retailers),
    yuanText(monthlyMeanCnyCents),
    percentText(share),
  ]);
  return [heading(say("segments")), tableOf({ headers, rows, words: 1 })];
}

/** What is expected of the coming week. */
export function forecastTable(brief: Brief, say: Say): Blocks {
  const { skus, totalPacks } = brief.forecast;
  const headers = [say("sku"), say("expected"), say("lastWeek"), say("retailers")];
  const rows = skus.map(({ name, meanPacks, lastWeekPacks, retailers }) => [
    name,
    decimalText(meanPacks),
    countText(lastWeekPacks),
    countText(retailers),
  ]);
  return [
    heading(say("forecast")),
    plain(`${say("total")} ${decimalText(totalPacks)}`),
    tableOf({ headers, rows, words: 1 }),
  ];
}

/** Where the scarce SKUs went; what was left over is said below the table, SKU by SKU. */
export function planTable(brief: Brief, language: Language, say: Say): Blocks {
  const headers = [
    say("sku"),
    say("supply"),
    say("placed"),
    say("demand"),
    say("getting"),
    say("withCap"),
  ];
  const largest = brief.plans.toSorted((a, b) => b.supplyPacks - a.supplyPacks);
  const shown = largest.slice(0, plansShown);
  const rows = shown.map((plan) => [
    plan.name,
    countText(plan.supplyPacks),
    countText(plan.placedPacks),
    decimalText(plan.demandPacks),
    countText(plan.retailers),
    countText(plan.retailersWithCap),
  ]);
  const left = shown.flatMap(({ name, leftOver }) =>
    leftOver === null ? [] : [point(`${name} — ${leftOver[language]}`)],
  );
  const more = largest.length > plansShown ? [plain(say("more"))] : [];
  return [
    heading(say("plans")),
    plain(brief.plansNote[language]),
    tableOf({ headers, rows, words: 1 }),
    ...(left.length === 0 ? [] : [plain(say("leftOver")), ...left]),
    ...more,
  ];
}

/** The coming week's visits, line by line. */
export function visitTable(brief: Brief, say: Say): Blocks {
  const headers = [say("line"), say("visitCount"), say("kilometres"), say("hours"), say("leftOut")];
  const rows = brief.visits.map(({ line, days, leftOut }) => {
    const sum = (of: (day: (typeof days)[number]) => number): number =>
      days.reduce((total, day) => total + of(day), 0);
    return [
      line,
      countText(sum(({ visits }) => visits)),
      decimalText(sum(({ kilometres }) => kilometres)),
      decimalText(sum(({ minutes }) => minutes) / 60),
      countText(leftOut),
    ];
  });
  return [heading(say("visits")), tableOf({ headers, rows, words: 1 })];
}

/** What each indicator means, with its version. */
export function definitions(brief: Brief, language: Language, say: Say): Blocks {
  const rows = brief.indicators.map(({ titles, formulas, version }) => [
    titles[language],
    formulas[language],
    String(version),
  ]);
  const headers = [say("indicator"), say("formula"), say("version")];
  return [heading(say("appendix")), tableOf({ headers, rows, words: 2 })];
}
