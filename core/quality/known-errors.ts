import type { ClaimState } from "./claim.ts";
import type { Statement } from "./statement.ts";

/** An error that was found in a real report, as it is typed in to be checked. */
export interface KnownError extends Statement {
  /** The number of the error in the domain's own list. */
  readonly id: string;
  readonly expect: ClaimState;
}

const ordinary = { packsPerCarton: "10", cartonsPerCase: "50", cartonsPerBigCase: "250" };

/**
 * The errors of the reports that the domain was learnt from and that can be checked from the statement alone. They are
 * examples for whoever learns to check a report, and every one of them must be caught.
 */
export const knownErrors: readonly KnownError[] = [
  {
    id: "Q1",
    check: "breakdownAddsUp",
    fields: { total: "12", parts: "2+5+2+1+1", figures: "counted" },
    expect: "wrong",
  },
  {
    id: "Q2",
    check: "reportDates",
    fields: {
      periodFrom: "2021-11-01",
      periodTo: "2021-11-30",
      dataCutOff: "",
      signedOff: "2021-11-02",
    },
    expect: "wrong",
  },
  {
    id: "Q2",
    check: "windowLength",
    fields: { from: "2021-06-01", to: "2021-11-30", monthsSaid: "5", writtenOn: "2021-11-02" },
    expect: "doubtful",
  },
  {
    id: "Q3",
    check: "membershipAgainstTotal",
    fields: { addedLeast: "2", addedMost: "3", units: "4", removed: "", netSaid: "0" },
    expect: "doubtful",
  },
  {
    id: "Q4",
    check: "directionOfRatios",
    fields: { changes: "-0.25、-0.25、+0.34、+0.19", claimed: "up", weights: "" },
    expect: "cannot_tell",
  },
  {
    id: "Q5",
    check: "ratioReadAsStock",
    fields: {
      ratioChange: "0",
      ratioBefore: "",
      salesChangePercent: "-63",
      stockSaid: "level",
    },
    expect: "wrong",
  },
  {
    id: "Q6",
    check: "unitOfQuantity",
    fields: {
      ...ordinary,
      amountYuan: "17,816",
      quantity: "346",
      unit: "case",
      wholesaleYuanPerCarton: "",
    },
    expect: "wrong",
  },
  {
    id: "Q7",
    check: "percentageOfCounts",
    fields: { part: "141", percent: "61.1", whole: "" },
    expect: "wrong",
  },
  {
    id: "Q8",
    check: "breakdownAddsUp",
    fields: {
      total: "977.87",
      parts: "75.47、236.39、211.98、392.78、61.22",
      figures: "rounded",
    },
    expect: "rounding",
  },
  {
    id: "Q8",
    check: "growthRebuildsBase",
    fields: {
      parts: "75.47、236.39、211.98、392.78、61.22",
      growthPercents: "+49.18、+21.35、-1.95、-7.49、-49.782",
      totalBefore: "1,008.13",
    },
    expect: "rounding",
  },
  {
    id: "Q9",
    check: "changeWord",
    fields: { changePercent: "-3.00", word: "flat" },
    expect: "consistent",
  },
  {
    id: "Q9",
    check: "satisfactionAgainstComplaints",
    fields: { satisfactionChange: "-1.2", complaintChange: "-0.4" },
    expect: "doubtful",
  },
  {
    id: "Q10",
    check: "shareOfPeople",
    fields: { percent: "97.78", asked: "1,500" },
    expect: "doubtful",
  },
];
