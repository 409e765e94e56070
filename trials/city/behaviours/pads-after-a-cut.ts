import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Asks for more after each cut: 5 needed, 3 supplied, then 7 asked, then 9. */
export const padsAfterACut: Behaviour<"padStep" | "padMost" | "padFade"> = {
  meaning: "Adds to its request after each cut, and lets go of it slowly once it is served",
  reproduces: "S2: 5 needed, 3 supplied, then 7 asked, then 9",
  parameters: {
    padStep: {
      meaning: "What a cut adds to the request, as a share of what is wanted",
      unit: "ratio",
      min: 0,
      max: 2,
      preset: 0.4,
      reproduces: "S2: 2 cartons on 5",
    },
    padMost: {
      meaning: "The most that is added, as a multiple of what is wanted",
      unit: "ratio",
      min: 0,
      max: 10,
      preset: 2,
      reproduces: "assumed",
    },
    padFade: {
      meaning: "What stays of the addition after an order that was filled",
      unit: "ratio",
      min: 0,
      max: 1,
      preset: 0.5,
      reproduces: "assumed",
    },
  },
  request(cell, { padStep, padMost, padFade }) {
    const { needed, cuts, strength } = cell;
    const grown = cell.phantom + padStep * strength * needed;
    cell.phantom = cuts > 0 ? Math.min(grown, padMost * strength * needed) : cell.phantom * padFade;
    return needed === 0 ? 0 : needed + cell.phantom;
  },
  passesOn: "nothing",
  heldWeeks: holdsNothing,
};
