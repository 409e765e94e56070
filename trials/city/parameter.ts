import { settingsOf } from "@dongxiao/core/units";

/** One number of the city: what it means, the bounds it stays within, and the figure it was set to reproduce. */
export interface CityParameter {
  readonly meaning: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly preset: number;
  /** A document and its figure, a rule of the trade, or `assumed` where nothing is published. */
  readonly reproduces: string;
}

/** The parameters of one part of the city, by name. */
export type CityParameters<Name extends string = string> = Readonly<Record<Name, CityParameter>>;

/** A value for each parameter of one part of the city. */
export type CitySettings<Name extends string> = Readonly<Record<Name, number>>;

/** Values chosen for parameters of any part, by name; what is left out keeps its preset. */
export type Chosen = Readonly<Record<string, number>>;

/** Completes what was chosen with the presets of one part; names of other parts are passed over. */
export function settled<Name extends string>(
  parameters: CityParameters<Name>,
  chosen: Chosen = {},
): CitySettings<Name> {
  const own = Object.entries(chosen).filter(([name]) => name in parameters);
  return settingsOf(parameters, Object.fromEntries(own) as Partial<CitySettings<Name>>);
}
