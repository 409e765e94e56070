import { cyclesOf } from "./cycles.ts";
import { wrongDirections } from "./directions.ts";
import { purposeOf } from "./files.ts";
import { ownImports, type Exports } from "./imports.ts";
import type { Reading } from "./reading.ts";
import { sizesByGroup, type Sizes } from "./sizes.ts";

/** The most that the house allows; null where only the ratchet holds. */
export const limits = {
  fileMedian: 60,
  fileP95: 200,
  fileMax: 400,
  functionP95: 25,
  functionMax: 70,
  importCycles: 0,
  wrongDirections: 0,
  coreCasts: 0,
  silencedRules: 0,
} as const;

/** The numbers that are held: by their limit, and by the best that was recorded. */
export type Numbers = Record<keyof typeof limits, number>;

/** Everything that tidy prints and holds. */
export interface Measured {
  readonly sizes: ReadonlyMap<string, Sizes>;
  readonly cycles: readonly string[][];
  readonly directions: readonly string[];
  readonly numbers: Numbers;
}

/** Measures the house from its readings. */
export function measure(readings: readonly Reading[], exports: Exports): Measured {
  const imports = ownImports(readings, exports);
  const cycles = cyclesOf(imports);
  const directions = wrongDirections(imports);
  const sizes = sizesByGroup(readings);
  const { fileMedian, fileP95, functionP95 } = sizes.get("all code") ?? empty;
  const all = [...sizes.values()];
  const numbers = {
    fileMedian,
    fileP95,
    fileMax: Math.max(0, ...all.map((group) => group.fileMax)),
    functionP95,
    functionMax: sizes.get("all code")?.functionMax ?? 0,
    importCycles: cycles.length,
    wrongDirections: directions.length,
    coreCasts: sumOf(readings.filter(isCoreOutsideUnits).map(({ casts }) => casts)),
    silencedRules: sumOf(readings.map(({ silenced }) => silenced)),
  };
  return { sizes, cycles, directions, numbers };
}

const empty = { fileMedian: 0, fileP95: 0, functionP95: 0 };

function isCoreOutsideUnits({ file }: Reading): boolean {
  return /^core\/(?!units\/)/.test(file) && purposeOf(file) === "code";
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
