export { chanceFrom } from "./chance.ts";
export { learnLeads, type LeadModel, type LeadProgress } from "./learn-leads.ts";
export { foldsOf, type Fold } from "./folds.ts";
export type { AnyLeadMember, LeadExample, LeadMember } from "./member.ts";
export { leadMembers, type LeadMemberId } from "./members/catalogue.ts";
export { aucOf } from "./measures/auc.ts";
export { bootstrapInterval, type Interval } from "./measures/bootstrap.ts";
export { areaBetween, areaOf, type Area } from "./measures/delong.ts";
export { bestFirst, hitsInTop, liftOf } from "./measures/top.ts";
export { leadProblems, type LeadProblem, type LeadProblemCode } from "./problems.ts";
export { readLabels } from "./read-labels.ts";
export {
  scoreTable,
  type Lead,
  type LeadList,
  type LeadTable,
  type SaidReason,
} from "./score-table.ts";
export type { CellColumns } from "./training.ts";
export { wordsOfLeadProblem } from "./words.ts";
