// Written by `npm run catalogue`; do not edit.
import { orOpt } from "./or-opt.ts";
import { twoOpt } from "./two-opt.ts";

/** Every route move in the house, by id. */
export const moves: {
  readonly orOpt: typeof orOpt;
  readonly twoOpt: typeof twoOpt;
} = {
  orOpt,
  twoOpt,
};

/** The id of one route move. */
export type MoveId = keyof typeof moves;
