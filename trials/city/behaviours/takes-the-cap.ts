import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** Orders the whole cap, so that its figures stay up. */
export const takesTheCap: Behaviour<"shelfWeeks"> = {
  meaning: "Orders its whole cap whether it wants it or not, until its store room is full",
  reproduces: "the trade's practice: orders in full keep a tier; document S1 measures it as 订足率",
  parameters: {
    shelfWeeks: {
      meaning: "Weeks of sales that its store room holds at most",
      unit: "weeks",
      min: 1,
      max: 52,
      preset: 6,
      reproduces: "assumed",
    },
  },
  request: ({ needed, cap, weekly, stock, strength }, { shelfWeeks }) =>
    Math.max(needed, Math.min(cap, strength * shelfWeeks * weekly - stock)),
  passesOn: "nothing",
  heldWeeks: holdsNothing,
};
