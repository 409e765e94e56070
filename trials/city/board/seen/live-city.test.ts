import { describe, expect, it } from "vitest";

import { City } from "../../city.ts";
import { usualCity } from "../../options.ts";
import { devicesOf } from "./devices.ts";
import { liveCity } from "./live-city.ts";
import { meanWeek } from "./seen-city.ts";

const options = { ...usualCity, retailers: 40, skus: 8, weeks: 12, seed: 5 };
const { seen, truth } = liveCity(options, 6);

describe("the last six weeks of a city under its usual rule", () => {
  const city = new City(options);
  const weeks = Array.from({ length: options.weeks }, (_, week) =>
    city.step(week, city.usualCaps(week)),
  ).slice(-6);
  const all = (name: "requested" | "supplied" | "asked" | "wanted"): Int32Array =>
    Int32Array.from(weeks.flatMap((week) => [...week[name]]));

  it("are seen as they were", () => {
    expect(seen.fromWeek).toBe(6);
    expect(seen.requested).toEqual(all("requested"));
    expect(seen.supplied).toEqual(all("supplied"));
    expect([...seen.orders]).toEqual(weeks.flatMap(({ orders }) => [...orders]));
  });

  it("are known in truth as mean weeks", () => {
    const [asked, wanted] = [meanWeek(seen, all("asked")), meanWeek(seen, all("wanted"))];
    for (const [cell, packs] of truth.asked.entries()) expect(packs).toBeCloseTo(asked[cell] ?? -1);
    for (const [cell, packs] of truth.wanted.entries())
      expect(packs).toBeCloseTo(wanted[cell] ?? -1);
  });

  it("are counted on the shelves of the sample only", () => {
    const cells = seen.retailers.length * seen.skus.length;
    const counted = [...seen.sold.entries()].filter(([, packs]) => packs >= 0);
    const retailers = counted.map(([at]) => Math.floor((at % cells) / seen.skus.length));
    expect(counted.length).toBeGreaterThan(0);
    expect(retailers.every((retailer) => seen.watched[retailer] === 1)).toBe(true);
  });

  it("tell nothing of what only the city knows", () => {
    for (const retailer of seen.retailers) expect(retailer).not.toHaveProperty("size");
    for (const sku of seen.skus) expect(sku).not.toHaveProperty("share");
  });
});

it("shows the device of the retailer that is ordered for", () => {
  expect([...devicesOf([{ partner: -1 }, { partner: 0 }, { partner: -1 }])]).toEqual([0, 0, 2]);
});

it("takes the mean of a column week by week", () => {
  // Two weeks of two cells: (1 + 3) ÷ 2 and (2 + 6) ÷ 2
  expect([...meanWeek({ weeks: 2 }, Int32Array.of(1, 2, 3, 6))]).toEqual([2, 4]);
});
