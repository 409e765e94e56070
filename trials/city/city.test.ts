import { describe, expect, it } from "vitest";

import { City, type CityWeek } from "./city.ts";
import { liveLine } from "./market/live-line.ts";
import { makeMarket } from "./market/market.ts";
import { type CityOptions, usualCity } from "./options.ts";
import { nothingPlanted } from "./scenario.ts";

const small: CityOptions = {
  ...usualCity,
  retailers: 150,
  skus: 20,
  weeks: 20,
  seed: 11,
  diverters: 0.06,
  chosen: { proxyShareOfRetailers: 0.3 },
};

/** Plays all weeks under the company's usual caps. */
function play(city: City, weeks: number): CityWeek[] {
  return Array.from({ length: weeks }, (_, week) => city.step(week, city.usualCaps(week)));
}

/** The retailers whose columns differ in any week. */
function whoDiffers(
  one: readonly CityWeek[],
  other: readonly CityWeek[],
  skus: number,
  ...columns: readonly (keyof CityWeek)[]
): number[] {
  const found = new Set<number>();
  for (const [week, moved] of one.entries())
    for (const column of columns)
      for (const [at, packs] of moved[column].entries())
        if (packs !== other[week]?.[column][at]) found.add(Math.floor(at / skus));
  return [...found].toSorted((a, b) => a - b);
}

const usual = new City(small);
const lived = play(usual, small.weeks);

describe("a week of the city", () => {
  it("loses no pack: opening + delivered - sold - diverted = closing, in every shop and of every SKU", () => {
    const lost = lived.flatMap(({ opening, supplied, sold, diverted, closing }) =>
      [...opening.keys()].filter(
        (at) =>
          (opening[at] ?? 0) + (supplied[at] ?? 0) - (sold[at] ?? 0) - (diverted[at] ?? 0) !==
          closing[at],
      ),
    );
    expect(lost).toEqual([]);
    expect(lived.every(({ closing, sold }) => [...closing, ...sold].every((n) => n >= 0))).toBe(
      true,
    );
  });

  it("opens each shelf with what the week before left on it", () => {
    const openings = lived.slice(1).map(({ opening }) => opening);
    expect(openings).toEqual(lived.slice(0, -1).map(({ closing }) => closing));
  });

  it("delivers whole cartons, never more than the cap, and of no SKU more than its supply", () => {
    const { planned, ground } = usual.market;
    for (const [week, { supplied, cap, requested }] of lived.entries()) {
      const sums = new Float64Array(ground.skuCount);
      for (const [at, packs] of supplied.entries()) {
        const sku = at % ground.skuCount;
        const most = cap[at] ?? -1;
        expect(packs % (ground.packsPerCarton[sku] ?? 1)).toBe(0);
        expect(packs <= (requested[at] ?? 0) && (most < 0 || packs <= most)).toBe(true);
        sums[sku] = (sums[sku] ?? 0) + packs;
      }
      const plan = planned.subarray(week * ground.skuCount, (week + 1) * ground.skuCount);
      expect(
        [...sums].every((packs, sku) => (plan[sku] ?? 0) < 0 || packs <= (plan[sku] ?? 0)),
      ).toBe(true);
    }
  });
});

describe("the weeks of a city", () => {
  it("sells, refuses, hands over and diverts: nothing of it is idle", () => {
    const sum = (
      column: (week: CityWeek) => Int32Array,
      keep: (packs: number) => boolean,
    ): number => lived.reduce((all, week) => all + column(week).filter(keep).length, 0);
    expect(
      sum(
        ({ sold }) => sold,
        (packs) => packs > 0,
      ),
    ).toBeGreaterThan(1000);
    expect(
      sum(
        ({ diverted }) => diverted,
        (packs) => packs > 0,
      ),
    ).toBeGreaterThan(10);
    expect(
      sum(
        ({ diverted }) => diverted,
        (packs) => packs < 0,
      ),
    ).toBeGreaterThan(0);
    expect(
      lived.some(({ sold, asked }) => sold.some((packs, at) => packs > (asked[at] ?? 0))),
    ).toBe(true);
  });

  it("is the same week when lines live one after another", () => {
    const market = makeMarket(small);
    const [last] = lived.slice(-1);
    for (const place of market.ground.world.lines.keys())
      liveLine(market, place, ({ line, stock }) => (week) => {
        if (week < small.weeks - 1) return;
        const from = line.from * market.ground.skuCount;
        expect(stock).toEqual(last?.closing.slice(from, from + stock.length));
      });
  });
});

const plain: CityOptions = { ...small, padding: 0, diverters: 0, seed: 12 };

describe("known answers", () => {
  it("without padding, what is asked for of a SKU without a cap is what is wanted", () => {
    const weeks = play(new City(plain), plain.weeks);
    const free = weeks.flatMap(({ requested, wanted, cap }) =>
      [...requested.keys()].filter((at) => cap[at] === -1 && requested[at] !== wanted[at]),
    );
    expect(free).toEqual([]);
  });

  it("with padding, what is asked for of a rationed SKU grows with the share of padders", () => {
    const asked = [0, 0.5, 1].map((padding) => {
      const chosen = { hoardShare: 0, takeCapShare: 0 };
      const weeks = play(new City({ ...plain, padding, chosen }), plain.weeks);
      return weeks.reduce(
        (sum, { requested, cap }) =>
          sum + requested.reduce((all, packs, at) => all + ((cap[at] ?? -1) >= 0 ? packs : 0), 0),
        0,
      );
    });
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
    expect((asked[2] ?? 0) / (asked[0] ?? 1)).toBeGreaterThan(1.2);
  });
});

describe("one retailer at a time", () => {
  it("with one diverter planted, its flows differ and nobody else's", () => {
    const honest = makeMarket(plain).assigned.findIndex(
      ({ behaviour }, place) => behaviour === "honest" && place > 20,
    );
    const before = play(new City(plain), plain.weeks);
    const after = play(new City(plain, { ...nothingPlanted, diverters: [honest] }), plain.weeks);
    const columns = [
      "requested",
      "supplied",
      "diverted",
      "sold",
      "closing",
      "cap",
      "asked",
    ] as const;
    expect(whoDiffers(before, after, plain.skus, ...columns)).toEqual([honest]);
    // It serves its own consumers first, so what it sells to them stays as it was.
    expect(whoDiffers(before, after, plain.skus, "sold", "asked", "closing", "wanted")).toEqual([]);
  });

  it("one more share of diverters makes diverters of honest retailers alone", () => {
    const [before, after] = [plain, { ...plain, diverters: 0.02 }].map(
      (options) => makeMarket(options).assigned,
    );
    const changed = [...(before ?? []).keys()].filter(
      (place) => before?.[place]?.behaviour !== after?.[place]?.behaviour,
    );
    // 2 % of 150 retailers.
    expect(changed).toHaveLength(3);
    expect(changed.every((place) => before?.[place]?.behaviour === "honest")).toBe(true);
  });

  it("what consumers come for does not depend on what is delivered", () => {
    const [fedCity, nothing] = [new City(plain), new City(plain)];
    const none = new Int32Array(plain.retailers * plain.skus);
    for (let week = 0; week < 6; week += 1) {
      const fed = fedCity.step(week, fedCity.usualCaps(week));
      expect(nothing.step(week, () => none).asked).toEqual(fed.asked);
    }
  });
});

describe("a policy played against the city", () => {
  it("is refused where it places more than there is", () => {
    const city = new City(small);
    const everything = new Int32Array(small.retailers * small.skus).fill(1_000_000);
    expect(() => city.step(0, () => everything)).toThrow(/were placed/);
  });

  it("is played week by week and in order", () => {
    const city = new City(small);
    city.step(0, city.usualCaps(0));
    expect(() => city.step(0, city.usualCaps(0))).toThrow(/the next week is 1/);
  });

  it("sees what is asked for before it places, and padders answer to cuts", () => {
    const city = new City({ ...small, padding: 1 });
    const asked: number[] = [];
    const none = new Int32Array(small.retailers * small.skus);
    for (let week = 0; week < 6; week += 1)
      city.step(week, ({ requested, supply }) => {
        asked.push(
          requested.reduce(
            (sum, packs, at) => sum + ((supply[at % small.skus] ?? -1) >= 0 ? packs : 0),
            0,
          ),
        );
        return none;
      });
    expect(asked.at(-1)).toBeGreaterThan(1.5 * (asked[0] ?? 0));
  });
});
