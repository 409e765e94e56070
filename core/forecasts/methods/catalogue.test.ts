import { array, assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { forecastOf } from "../forecast.ts";
import type { AnyForecastMethod } from "../method.ts";
import { methods } from "./catalogue.ts";

const catalogue: [string, AnyForecastMethod][] = Object.entries(methods);
const packs = integer({ min: 0, max: 500 });
const histories = array(packs, { minLength: 20, maxLength: 160 });
const levels = double({ min: 0.01, max: 0.99, noNaN: true });

describe.each(catalogue)("%s", (_id, method) => {
  it.each([...method.examples])("$why", ({ given, expect: expected }) => {
    const forecast = forecastOf(method, Float64Array.from(given.history), 1, 0.8);
    const mean = forecast.state === "forecast" ? (forecast.meanPacks[0] ?? -1) : null;
    expect(mean === null ? null : Math.round(mean * 1000) / 1000).toBe(expected);
  });

  it("gives h finite values that are not negative", () => {
    assert(
      property(histories, integer({ min: 1, max: 30 }), levels, (history, h, level) => {
        const forecast = forecastOf(method, Float64Array.from(history), h, level);
        if (forecast.state !== "forecast") return;
        for (const values of [forecast.meanPacks, forecast.lowPacks, forecast.highPacks]) {
          expect(values).toHaveLength(h);
          for (const value of values) expect(value >= 0 && Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it("gives a constant back", () => {
    assert(
      property(integer({ min: 1, max: 1000 }), integer({ min: 0, max: 100 }), (constant, more) => {
        const history = new Float64Array(method.cyclesMin + method.ordersMin + more).fill(constant);
        const forecast = forecastOf(method, history, 2, 0.8);
        if (forecast.state !== "forecast") throw new Error("a long history is never refused");
        for (const values of [forecast.meanPacks, forecast.lowPacks, forecast.highPacks])
          expect(Math.abs((values[1] ?? 0) / constant - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it("has a wider interval for a wider level", () => {
    assert(
      property(histories, levels, levels, (history, a, b) => {
        const series = Float64Array.from(history);
        const narrow = forecastOf(method, series, 1, Math.min(a, b));
        const wide = forecastOf(method, series, 1, Math.max(a, b));
        if (narrow.state !== "forecast" || wide.state !== "forecast") return;
        expect(wide.lowPacks[0]).toBeLessThanOrEqual((narrow.lowPacks[0] ?? 0) * (1 + 1e-8));
        expect(wide.highPacks[0]).toBeGreaterThanOrEqual((narrow.highPacks[0] ?? 0) * (1 - 1e-8));
      }),
    );
  });

  it("refuses a short history with the counts that it needs", () => {
    const { cyclesMin, ordersMin } = method;
    const short = new Float64Array(cyclesMin - 1).fill(6);
    expect(forecastOf(method, short, 1, 0.8)).toEqual({
      state: "insufficient_data",
      cycles: cyclesMin - 1,
      orders: cyclesMin - 1,
      cyclesMin,
      ordersMin,
    });
    expect(forecastOf(method, new Float64Array(0), 1, 0.8).state).toBe("insufficient_data");
    expect(forecastOf(method, new Float64Array(99), 1, 0.8).state).toBe("insufficient_data");
  });

  it("does not see the cycles before the first order", () => {
    const history = [3, 0, 4, 5, 0, 0, 6, 7, 0, 8, 0, 9, 3, 0, 1];
    const late = Float64Array.from([0, 0, 0, 0, ...history]);
    expect(forecastOf(method, late, 1, 0.8)).toEqual(
      forecastOf(method, Float64Array.from(history), 1, 0.8),
    );
  });
});
