import { assert } from "./quantity.ts";
import type { Titles } from "./titles.ts";

/** One number that a definition may be tuned with, the bounds it stays within and the value it starts from. */
export interface Parameter {
  readonly titles: Titles;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly preset: number;
}

/** What a value is checked against and starts from. */
type Bounds = Pick<Parameter, "min" | "max" | "preset">;

/** The parameters of one definition, by name. */
export type Parameters<Name extends string = string> = Readonly<Record<Name, Parameter>>;

/** A value for each parameter of one definition. */
export type Settings<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * Completes chosen settings with the presets.
 *
 * @throws Bug when a value lies outside its bounds: what people choose is checked where it comes in
 */
export function settingsOf<Name extends string>(
  parameters: Readonly<Record<Name, Bounds>>,
  chosen: Partial<Settings<NoInfer<Name>>> = {},
): Settings<Name> {
  const settings: Partial<Record<Name, number>> = {};
  for (const name in parameters) {
    const { min, max, preset } = parameters[name];
    const value = chosen[name] ?? preset;
    assert(value >= min && value <= max, `${name} stays within ${min} and ${max}, got ${value}`);
    settings[name] = value;
  }
  return settings as Settings<Name>;
}
