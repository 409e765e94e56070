import type { CityParameter } from "../../parameter.ts";

/** A parameter that says a part of a whole, 0 to 1. */
export function share(meaning: string, preset: number, reproduces = "assumed"): CityParameter {
  return { meaning, unit: "share", min: 0, max: 1, preset, reproduces };
}

/** A parameter that says how many times as much something is. */
export function factor(meaning: string, preset: number, reproduces = "assumed"): CityParameter {
  return { meaning, unit: "times", min: 0.01, max: 100, preset, reproduces };
}

/** A parameter that says how widely logarithms spread. */
export function sigma(meaning: string, preset: number, reproduces = "assumed"): CityParameter {
  return {
    meaning,
    unit: "standard deviation of the logarithm",
    min: 0,
    max: 2,
    preset,
    reproduces,
  };
}

/** A parameter that says a length, kilometres. */
export function kilometres(meaning: string, preset: number, max: number): CityParameter {
  return { meaning, unit: "km", min: 0.05, max, preset, reproduces: "assumed" };
}

/** A parameter that says how many retailers there are to one of something. */
export function retailersPer(
  meaning: string,
  preset: number,
  max: number,
  reproduces = "assumed",
): CityParameter {
  return { meaning, unit: "retailers", min: 5, max, preset, reproduces };
}
