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
export {
  endOf,
  experimentsFor,
  type LeadExperiment,
  type LessonKind,
} from "./house/experiments.ts";
export {
  findLeads,
  type AnsweredRows,
  type LeadMeasure,
  type LeadsFound,
  type LeadTask,
} from "./house/find-leads.ts";
export {
  featuresFor,
  houseFeatures,
  type HouseFeature,
  type LeadUnit,
} from "./house/house-feature.ts";
export type { OrderMeasure } from "./house/judge-order.ts";
export { firstCycles, type Launches } from "./house/launch-history.ts";
export {
  leadCycles,
  type FirstOrders,
  type LeadEvidence,
  type LeadSku,
} from "./house/lead-evidence.ts";
export { hadBefore, leadRows, type LeadMoment, type LeadRows } from "./house/lead-rows.ts";
export {
  featureText,
  medianCell,
  reasonSentence,
  type KeptReason,
} from "./house/reason-sentence.ts";
