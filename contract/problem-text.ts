import type { Titles } from "@dongxiao/core/units";

/** One way a request can be refused: its HTTP status and the words people read. */
export interface ProblemText {
  readonly status: number;
  readonly titles: Titles;
}

/** Says a refusal in three languages; {names} come from the detail. */
export const said = (status: number, hans: string, hant: string, en: string): ProblemText => ({
  status,
  titles: { "zh-Hans": hans, "zh-Hant": hant, en },
});
