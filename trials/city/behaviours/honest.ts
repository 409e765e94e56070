import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Asks for what it wants. */
export const honest: Behaviour<never> = {
  meaning: "Asks for what brings its shelf to where it wants it, and for nothing else",
  reproduces: "the measure of all others",
  parameters: {},
  request: ({ needed }) => needed,
  passesOn: "nothing",
  heldWeeks: holdsNothing,
};
