import { behaviours } from "./behaviours/behaviours.ts";
import { behaviourParameters } from "./behaviours/parameters.ts";
import { demandParameters } from "./market/demand-parameters.ts";
import { seasonParameters } from "./market/season-parameters.ts";
import { supplyParameters } from "./market/supply-parameters.ts";
import type { CityParameters } from "./parameter.ts";
import { watchParameters } from "./watch/parameters.ts";
import { worldParameters } from "./world/parameters.ts";

/** A part of the city and its parameters. */
interface Part {
  readonly title: string;
  readonly parameters: CityParameters;
}

/** Every parameter of the city, part by part; no name stands twice. */
export const cityParts: readonly Part[] = [
  { title: "The world", parameters: worldParameters },
  {
    title: "What consumers ask for, and how shops keep their shelves",
    parameters: demandParameters,
  },
  { title: "Season", parameters: seasonParameters },
  { title: "What the company puts out", parameters: supplyParameters },
  { title: "Who behaves how", parameters: behaviourParameters },
  ...Object.entries(behaviours)
    .filter(([, { parameters }]) => Object.keys(parameters).length > 0)
    .map(([id, { parameters }]) => ({ title: `Behaviour \`${id}\``, parameters })),
  { title: "What is seen, and how badly", parameters: watchParameters },
];

/** Every parameter by its name. */
export const everyParameter: CityParameters = Object.assign(
  {},
  ...cityParts.map(({ parameters }) => parameters),
);
