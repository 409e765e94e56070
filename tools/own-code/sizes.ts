import { purposeOf } from "./files.ts";
import type { Reading } from "./reading.ts";

/** The sizes of a group of files, in lines. */
export interface Sizes {
  readonly files: number;
  readonly fileMedian: number;
  readonly fileP95: number;
  readonly fileMax: number;
  readonly functionP95: number;
  readonly functionMax: number;
}

/** Sizes of every room, code and tests apart, and of the whole house's code. */
export function sizesByGroup(readings: readonly Reading[]): Map<string, Sizes> {
  const own = readings.filter(({ file }) => purposeOf(file) !== "list");
  const groups = Map.groupBy(own, ({ file }) => {
    const room = file.split("/")[0] ?? "";
    return purposeOf(file) === "test" ? `${room} tests` : room;
  });
  const code = own.filter(({ file }) => purposeOf(file) === "code");
  return new Map([...groups, ["all code", code] as const].map(([name, of]) => [name, sizesOf(of)]));
}

function sizesOf(readings: readonly Reading[]): Sizes {
  const files = readings.map(({ lines }) => lines);
  const functions = readings.flatMap((reading) => reading.functions.map(({ lines }) => lines));
  return {
    files: readings.length,
    fileMedian: quantile(files, 0.5),
    fileP95: quantile(files, 0.95),
    fileMax: quantile(files, 1),
    functionP95: quantile(functions, 0.95),
    functionMax: quantile(functions, 1),
  };
}

/** The smallest value that at least the given share of the values does not exceed; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
