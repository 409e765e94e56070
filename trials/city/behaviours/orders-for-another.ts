import { type Behaviour, holdsNothing } from "./behaviour.ts";

/** A small rural retailer that orders for the large one of its line. */
export const ordersForAnother: Behaviour<"proxyShare"> = {
  meaning:
    "Orders scarce SKUs for the largest retailer of its line, on the same device, and hands them over on the day of delivery",
  reproduces: "S3: small rural shops order for big ones",
  parameters: {
    proxyShare: {
      meaning: "Share of the large retailer's weekly sales that one small retailer asks for",
      unit: "ratio",
      min: 0,
      max: 5,
      preset: 0.5,
      reproduces: "assumed",
    },
  },
  request: ({ needed, partnerWeekly, isScarce, strength }, { proxyShare }) =>
    isScarce ? needed + strength * proxyShare * partnerWeekly : needed,
  passesOn: "to-partner",
  heldWeeks: holdsNothing,
};
