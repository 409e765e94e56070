import { codeOf, tradeAreas } from "@dongxiao/core/retailers";
import { competitorsOf, quartilesOf, type SwotFacts, swotMeasures } from "@dongxiao/core/uplift";
import { mapped } from "@dongxiao/core/units";

import type { Asker } from "../indicators/plan.ts";
import type { CityRetailer } from "../queries/uplift.ts";
import { skusOfPeers } from "./peers-skus.ts";
import type { RatedCity } from "./rated-city.ts";
import { circleOf, type SheetSubject } from "./sheet-subject.ts";
import { starStanding } from "./standing.ts";
import { type Measured, measuredIn, newestCycle } from "./swot-numbers.ts";

/** Sheets of one day, all asked for at once. */
export interface SheetsAsked {
  readonly city: RatedCity;
  readonly subjects: readonly SheetSubject[];
  readonly day: string;
}

/**
 * Gathers what is known of retailers for their sheets: their own numbers, their peers', their neighbours and their rating.
 * The facts are asked once for all of them, and once more for each circle of peers.
 */
export async function swotFacts(
  { books, facts }: Pick<Asker, "books" | "facts">,
  { city, subjects, day }: SheetsAsked,
): Promise<(subject: SheetSubject) => SwotFacts> {
  const newest = await newestCycle(facts, day);
  const isKnown = newest !== null && subjects.length > 0;
  const measured = isKnown ? await measuredIn(facts, everybodyIn(subjects), newest) : noNumbers;
  const skusOf = isKnown ? await skusOfPeers({ books, facts }, { subjects, newest, day }) : none;
  const active = city.retailers.filter(({ isActive }) => isActive);
  return (subject) => {
    const { own, standing } = subject;
    return {
      ...tradeOf(measured, subject),
      competitors: competitorsOf(
        own,
        active.filter(({ id }) => id !== own.id),
      ),
      tradeArea: codeOf(tradeAreas, own.tradeArea),
      skusOfPeers: skusOf(subject),
      fullItems: standing.full,
      weakItems: standing.weak,
      unknownItems: standing.unknown,
      star: starStanding(city, standing.row),
    };
  };
}

const noNumbers: ReadonlyMap<number, Measured> = new Map();
const none = (): readonly string[] => [];

function everybodyIn(subjects: readonly SheetSubject[]): readonly CityRetailer[] {
  const circles = new Set(subjects.map(circleOf));
  const all = [...circles].flat().concat(subjects.map(({ own }) => own));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function tradeOf(
  measured: ReadonlyMap<number, Measured>,
  subject: SheetSubject,
): Pick<SwotFacts, "own" | "peers" | "requestedCartons" | "suppliedCartons"> {
  const mine = measured.get(subject.own.id);
  const theirs = circleOf(subject)
    .filter(({ id }) => id !== subject.own.id)
    .flatMap(({ id }) => measured.get(id)?.numbers ?? []);
  return {
    own: mapped(swotMeasures, (_, measure) => mine?.numbers[measure] ?? null),
    peers: mapped(swotMeasures, (_, measure) =>
      quartilesOf(theirs.flatMap((numbers) => numbers[measure] ?? [])),
    ),
    requestedCartons: mine?.requestedCartons ?? 0,
    suppliedCartons: mine?.suppliedCartons ?? 0,
  };
}
