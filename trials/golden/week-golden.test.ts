import type { Brief } from "@dongxiao/contract";
import { weekForecasts, weekPlans, weekSegments, weekVisits } from "@dongxiao/store/books";
import { afterAll, beforeAll, expect, it } from "vitest";

import { type ExampleCompany, openExampleCompany } from "./example-company.ts";
import type { Figures } from "./figures.ts";
import { type GoldenWeek, runGoldenWeek } from "./golden-week.ts";
import { placedOneByOne } from "./plans.ts";
import { centreOf, dayOf, isDue } from "./routes.ts";
import { isOpen, mondayOf } from "./source.ts";

// The newest week, and one with eleven scarce SKUs.
const mondays = ["2021-12-27", "2021-12-06"];

let company: ExampleCompany;
beforeAll(async () => {
  company = await openExampleCompany();
  for (const monday of mondays) weeks.set(monday, await runGoldenWeek(company, monday));
}, 300_000);
afterAll(() => company.close());

/** Sums of fractions: adding in another order changes the twelfth digit at most, and no screen shows so many. */
function near(value: number): unknown {
  return expect.closeTo(value, 11 - Math.ceil(Math.log10(Math.abs(value) + 1)));
}

const keyOfStore = (store: string): number => company.keyOfStore(store);
const keyOfItem = (item: string): number => company.keyOfItem(item);

/** The product's value has the state and parts of the recomputed one, to the last digit. */
function shownAs(figures: Figures, id: string): object {
  const figure = figures[id];
  return { id, state: figure?.value === null ? "not_applicable" : "number", ...figure };
}

const shown = (indicators: Brief["indicators"], at: "now" | "before"): object[] =>
  indicators.map((one) => ({ id: one.id, ...one[at] }));

const weeks = new Map<string, GoldenWeek>();
const books = () => company.workshop.books.owner;

function weekOf(monday: string): GoldenWeek {
  const week = weeks.get(monday);
  if (week === undefined) throw new Error(`the week of ${monday} was run`);
  return week;
}

it.each(mondays)(
  "%s: measures the six indicators, in all and by price class, this week and the one before",
  (monday) => {
    const { golden, brief } = weekOf(monday);
    const cuts = [
      [brief.indicators, golden.total] as const,
      ...brief.byPriceClass.map(
        ({ priceClass, indicators }) => [indicators, golden.byPriceClass.get(priceClass)] as const,
      ),
    ];
    expect(cuts).toHaveLength(6);
    for (const [indicators, figures] of cuts)
      for (const at of ["now", "before"] as const) {
        const expected = indicators.map(({ id }) => shownAs(figures?.[at] ?? {}, id));
        expect(expected).toHaveLength(6);
        expect(shown(indicators, at)).toEqual(expected);
      }
  },
);

it.each(mondays)("%s: draws the trend of 26 weeks", (monday) => {
  const { golden, brief } = weekOf(monday);
  expect(brief.trend).toEqual(golden.trend);
});

it.each(mondays)(
  "%s: cuts the same outlets into A, B and C, and sums what each segment brings",
  async (monday) => {
    const { golden, brief, runId } = weekOf(monday);
    const kept = await weekSegments(books(), runId);
    expect(new Map(kept.map(({ retailerId, segment }) => [retailerId, segment]))).toEqual(
      new Map([...golden.segments].map(([store, { segment }]) => [keyOfStore(store), segment])),
    );
    const all = [...golden.segments.values()];
    const whole = all.reduce((sum, { cents }) => sum + cents, 0);
    for (const { segment, retailers, monthlyMeanCnyCents, share } of brief.segments) {
      const members = all.filter((one) => one.segment === segment);
      const cents = members.reduce((sum, one) => sum + one.cents, 0);
      expect(retailers).toBe(members.length);
      expect([monthlyMeanCnyCents, share]).toEqual([near(cents / 3), near(cents / whole)]);
    }
  },
);

it.each(mondays)("%s: expects the same of every SKU in the coming week", async (monday) => {
  const { golden, brief, runId } = weekOf(monday);
  // each SKU is summed over its outlets in the order of their keys, the whole over the SKUs in theirs
  const kept = await weekForecasts(books(), runId);
  const byKey = [...golden.forecasts].toSorted(([a], [b]) => keyOfItem(a) - keyOfItem(b));
  expect(byKey.length).toBeGreaterThan(2000);
  expect(kept.toSorted((a, b) => a.skuId - b.skuId)).toEqual(
    byKey.map(([item, { meanPacks, retailers }]) => ({
      skuId: keyOfItem(item),
      meanPacks: near(meanPacks),
      retailers,
    })),
  );
  const total = byKey.reduce((sum, [, { meanPacks }]) => sum + meanPacks, 0);
  expect(brief.forecast.totalPacks).toEqual(near(total));
});

it.each(mondays)(
  "%s: shows the twenty SKUs of which the most is expected, beside what they sold",
  (monday) => {
    const { golden, brief } = weekOf(monday);
    const largest = [...golden.forecasts]
      .toSorted(([, a], [, b]) => b.meanPacks - a.meanPacks)
      .slice(0, 20)
      .map(([item]) => [keyOfItem(item), golden.suppliedOf.get(item) ?? 0]);
    expect(brief.forecast.skus.map((one) => [one.skuId, one.lastWeekPacks])).toEqual(largest);
  },
);

it.each(mondays)(
  "%s: gives every scarce SKU the same supply, claims, weights and caps",
  async (monday) => {
    const { golden, lines, runId } = weekOf(monday);
    const kept = await weekPlans(books(), runId);
    const supplies = [...golden.plans].map(([item, { supplyPacks, placedPacks }]) => [
      keyOfItem(item),
      { supplyPacks, placedPacks },
    ]);
    expect(
      kept.map(({ skuId, supplyPacks, placedPacks }) => [skuId, { supplyPacks, placedPacks }]),
    ).toEqual(supplies.toSorted(([a], [b]) => Number(a) - Number(b)));
    for (const [item, { claims }] of golden.plans) {
      const told = lines.get(keyOfItem(item)) ?? [];
      const claimed = told.map(({ retailerId, demandPacks, capPacks, reason }) => {
        const { weight } = reason as { weight: number };
        return [retailerId, demandPacks, weight, capPacks];
      });
      const expected = [...claims].map(([store, { demandPacks, weight, capPacks }]) => [
        keyOfStore(store),
        near(demandPacks),
        weight,
        capPacks,
      ]);
      expect(claimed).toEqual(expected.toSorted(([a], [b]) => Number(a) - Number(b)));
    }
  },
);

it.each(mondays)("%s: places every unit as handing them out one by one does", (monday) => {
  const { golden, lines } = weekOf(monday);
  for (const [item, { supplyPacks, placedPacks, claims }] of golden.plans) {
    const told = lines.get(keyOfItem(item)) ?? [];
    const planned = told.map(({ retailerId, plannedPacks }) => [retailerId, plannedPacks]);
    const asked = [...claims].map(([store, claim]) => ({ key: keyOfStore(store), ...claim }));
    const cycle = Math.floor(Date.parse(monday) / 86_400_000 / 7);
    const given = placedOneByOne(asked, supplyPacks, cycle);
    expect(new Map(planned as [number, number][])).toEqual(given);
    expect([...given.values()].reduce((sum, packs) => sum + packs, 0)).toBe(placedPacks);
  }
});

it.each(mondays)("%s: shows each plan's totals in the brief", (monday) => {
  const { golden, brief, lines } = weekOf(monday);
  const expected = [...golden.plans].map(([item, { supplyPacks, placedPacks, claims }]) => {
    const told = lines.get(keyOfItem(item)) ?? [];
    const demand = [...claims.values()].reduce((sum, { demandPacks }) => sum + demandPacks, 0);
    return {
      skuId: keyOfItem(item),
      supplyPacks,
      placedPacks,
      demandPacks: near(demand),
      retailers: told.filter(({ plannedPacks }) => plannedPacks > 0).length,
      retailersWithCap: [...claims.values()].filter(({ capPacks }) => capPacks > 0).length,
    };
  });
  const bySku = (a: { skuId: number }, b: { skuId: number }) => a.skuId - b.skuId;
  expect(brief.plans).toHaveLength(expected.length);
  expect(brief.plans.toSorted(bySku)).toMatchObject(expected.toSorted(bySku));
});

it.each(mondays)(
  "%s: visits exactly the outlets that are due, and says the true length of every way",
  async (monday) => {
    const { golden, brief, runId } = weekOf(monday);
    const { outlets } = golden.source;
    const outletOf = new Map(outlets.map((outlet) => [keyOfStore(outlet.store), outlet]));
    const visits = await weekVisits(books(), runId);
    const due = outlets.flatMap((outlet) => {
      const segment = golden.segments.get(outlet.store)?.segment ?? "C";
      const key = keyOfStore(outlet.store);
      return isOpen(outlet, golden.week) && isDue(segment, key, mondayOf(golden.week + 1))
        ? [key]
        : [];
    });
    const leftOut = brief.visits.flatMap(({ leftOutVisits }) => leftOutVisits);
    const told = [...visits, ...leftOut].map(({ retailerId }) => retailerId);
    expect(told.toSorted((a, b) => a - b)).toEqual(due.toSorted((a, b) => a - b));
    for (const { lineId, days } of brief.visits)
      for (const { day, visits: count, kilometres, minutes } of days) {
        const route = visits.filter((one) => one.lineId === lineId && one.day === day);
        const stops = route.flatMap(({ retailerId }) => outletOf.get(retailerId) ?? []);
        const depot = centreOf(outlets, stops[0]?.market ?? "");
        const way = dayOf(
          depot,
          stops.map(({ place }) => place ?? depot),
        );
        expect([count, kilometres, minutes]).toEqual([
          stops.length,
          near(way.kilometres),
          near(way.minutes),
        ]);
      }
  },
);
