// Written by `npm run catalogue`; do not edit.
import { breakdownAddsUp } from "./breakdown-adds-up.ts";
import { changeWord } from "./change-word.ts";
import { directionOfRatios } from "./direction-of-ratios.ts";
import { eventDates } from "./event-dates.ts";
import { growthRebuildsBase } from "./growth-rebuilds-base.ts";
import { membershipAgainstTotal } from "./membership-against-total.ts";
import { percentageOfCounts } from "./percentage-of-counts.ts";
import { ratioReadAsStock } from "./ratio-read-as-stock.ts";
import { reportDates } from "./report-dates.ts";
import { requestsAfterCuts } from "./requests-after-cuts.ts";
import { satisfactionAgainstComplaints } from "./satisfaction-against-complaints.ts";
import { shareOfPeople } from "./share-of-people.ts";
import { unitOfQuantity } from "./unit-of-quantity.ts";
import { windowLength } from "./window-length.ts";

/** Every check of claims in the house, by id. */
export const claimChecks: {
  readonly breakdownAddsUp: typeof breakdownAddsUp;
  readonly changeWord: typeof changeWord;
  readonly directionOfRatios: typeof directionOfRatios;
  readonly eventDates: typeof eventDates;
  readonly growthRebuildsBase: typeof growthRebuildsBase;
  readonly membershipAgainstTotal: typeof membershipAgainstTotal;
  readonly percentageOfCounts: typeof percentageOfCounts;
  readonly ratioReadAsStock: typeof ratioReadAsStock;
  readonly reportDates: typeof reportDates;
  readonly requestsAfterCuts: typeof requestsAfterCuts;
  readonly satisfactionAgainstComplaints: typeof satisfactionAgainstComplaints;
  readonly shareOfPeople: typeof shareOfPeople;
  readonly unitOfQuantity: typeof unitOfQuantity;
  readonly windowLength: typeof windowLength;
} = {
  breakdownAddsUp,
  changeWord,
  directionOfRatios,
  eventDates,
  growthRebuildsBase,
  membershipAgainstTotal,
  percentageOfCounts,
  ratioReadAsStock,
  reportDates,
  requestsAfterCuts,
  satisfactionAgainstComplaints,
  shareOfPeople,
  unitOfQuantity,
  windowLength,
};

/** The id of one check of claims. */
export type ClaimCheckId = keyof typeof claimChecks;
