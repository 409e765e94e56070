export { backupBooks } from "./backup/backup.ts";
export type { BooksManifest } from "./backup/manifest.ts";
export { restoreBooks } from "./backup/restore.ts";
export * from "./care/index.ts";
export { openBooks, type Books, type BooksPlace } from "./books.ts";
export type { Connection } from "./connect.ts";
export type { Asking, Database, Trx } from "./database.ts";
export { systemEyes, withEyes, type Eyes } from "./eyes.ts";
export {
  changeFiles,
  differingFields,
  replaceFiles,
  type ChangedFile,
  type FileChange,
} from "./file/change-files.ts";
export {
  codesInUse,
  fieldUses,
  fileFields,
  insertField,
  ownFields,
  updateField,
} from "./file/file-fields.ts";
export { fileTimelines, type FileEntry, type FileHistory } from "./file/file-timelines.ts";
export { filesAsOf, retailersHolding, type FileValues } from "./file/files-as-of.ts";
export {
  concludeLicenceQuestion,
  insertLicenceQuestion,
  licenceQuestions,
  replyLicenceQuestion,
  type LicenceQuestion,
} from "./file/licence-questions.ts";
export type { ChangedHistory, DatedChange } from "./history/change.ts";
export { licenceKind, retailerKind, scheduleKind, skuKind } from "./history/kinds.ts";
export type { HistoryKind } from "./history/kind.ts";
export { asOf, changed, firstDifference, type Entry, type Timeline } from "./history/timeline.ts";
export {
  countImport,
  importById,
  imports,
  insertImport,
  moveImport,
  type ImportBatch,
  type ImportStep,
} from "./imports/batches.ts";
export {
  forgetImportChanges,
  importChanges,
  insertImportChanges,
  type ImportChange,
} from "./imports/changes.ts";
export {
  cancelJob,
  finishJob,
  insertJob,
  jobById,
  jobs,
  reportProgress,
  startJob,
  type Job,
} from "./jobs/jobs.ts";
export {
  changeLead,
  insertLeadList,
  leadListById,
  leadLists,
  leadRows,
  removeLeadList,
  type LeadList,
  type NamedLead,
  type NewLeadList,
} from "./lead-lists/lead-lists.ts";
export { schemaVersion } from "./migrate.ts";
export {
  addUnits,
  changeUnit,
  removeUnits,
  type NewUnit,
  type UnitNaming,
} from "./organisation/change-units.ts";
export { insertUnits, type UnitTree } from "./organisation/insert-units.ts";
export {
  changeSchedules,
  replaceSchedules,
  schedulesAsOf,
  scheduleTimelines,
  type ScheduleAsOf,
} from "./organisation/schedules.ts";
export { linesWithin, unitsWithin, type OrgUnit } from "./organisation/units.ts";
export {
  allAssignments,
  assignmentsAsOf,
  endAssignment,
  eyesOf,
  insertAssignment,
  type Assignment,
  type NewAssignment,
} from "./people/assignments.ts";
export {
  allPeople,
  insertPerson,
  personOfUser,
  updatePerson,
  type Person,
} from "./people/people.ts";
export { audit, auditEntries, type AuditEntry, type KeptAuditEntry } from "./records/audit.ts";
export {
  forgetMessages,
  insertMessages,
  waitingMessages,
  type Message,
  type WaitingMessage,
} from "./records/messages.ts";
export { observationsOf, recordObservation, type Observation } from "./records/observations.ts";
export { plainPool } from "./plain-pool.ts";
export { booksProblems, type BooksProblemCode, type BooksRefusal } from "./refusals.ts";
export {
  changeLicences,
  changeRetailer,
  changeRetailers,
  replaceLicences,
  replaceRetailers,
} from "./retailers/change-retailers.ts";
export { registerRetailers, retailerIds } from "./retailers/register-retailers.ts";
export {
  licenceTimelines,
  retailerHistory,
  retailerTimelines,
  type RetailerHistory,
} from "./retailers/retailer-history.ts";
export { retailerAsOf, retailersAsOf, type RetailerAsOf } from "./retailers/retailers-as-of.ts";
export { insertRows } from "./rows.ts";
export { changeSkus, replaceSkus } from "./skus/change-skus.ts";
export {
  answerConductEvent,
  conductEventsOf,
  insertConductEvent,
  lockConductEvent,
  penaltiesAsOf,
  replyDays,
  replyToConductEvent,
  type ConductEvent,
  type Penalties,
} from "./scores/conduct.ts";
export {
  deleteScoreMark,
  insertScoreMarks,
  marksAsOf,
  marksOf,
  type KeptScoreMark,
  type NewScoreMark,
} from "./scores/marks.ts";
export { newestScoreRun, scoreRows, type ScoreRow, type ScoreRun } from "./scores/newest-scores.ts";
export {
  adoptScoreScheme,
  changeScoreScheme,
  discardScoreScheme,
  insertScoreScheme,
  lockScoreScheme,
  scoreSchemeById,
  scoreSchemeInUse,
  scoreSchemes,
  type KeptScoreScheme,
} from "./scores/schemes.ts";
export {
  insertScoreRun,
  lockScoreRun,
  publishedScoreRun,
  publishScoreRun,
  scoreRunById,
  scoreRuns,
  withdrawScoreRun,
  type NewScoreRun,
} from "./scores/score-runs.ts";
export { registerSkus, skuIds } from "./skus/register-skus.ts";
export { skuHistory, skusAsOf, skuTimelines, type SkuAsOf } from "./skus/skus-as-of.ts";
export { holds, spanText } from "./spans.ts";
export type { DaySpan } from "./tables/columns.ts";
export type { OrgUnitKind, Role, ScheduleAttributes } from "./tables/organisation.ts";
export type {
  ImportKind,
  ImportState,
  JobState,
  ObservationFields,
  OutboxTopic,
} from "./tables/records.ts";
export type { LicenceAttributes, RetailerAttributes, SkuAttributes } from "./tables/retailers.ts";
export type { ScoreKind } from "@dongxiao/core/retailers";
export type { KeptSwotLine, KeptWeakItem, UpliftPlanState } from "./tables/uplift.ts";
export type { TierAppealState, TierRunState } from "./tables/tiers.ts";
export {
  decideTargetRegister,
  insertTargetRegister,
  type NewTargetDecision,
} from "./targets/decide-register.ts";
export {
  insertTargetMoves,
  targetMoves,
  type KeptTargetMove,
  type NewTargetMove,
} from "./targets/target-moves.ts";
export {
  lockTargetRegister,
  targetRegister,
  targetRegisters,
  type KeptTargetDecision,
  type TargetRegister,
} from "./targets/read-registers.ts";
export {
  answerTierAppeal,
  insertTierAppeal,
  openTierAppeal,
  tierAppeals,
  type TierAppeal,
} from "./tiers/appeals.ts";
export { insertTierRun } from "./tiers/insert-tier-run.ts";
export { publishTiers, withdrawTiers } from "./tiers/publish-tiers.ts";
export {
  lockTierRun,
  newestPublished,
  tierRows,
  tierRunById,
  tierRuns,
  type TierRow,
  type TierRun,
} from "./tiers/read-tier-runs.ts";
export {
  dropUpliftAction,
  lockUpliftAction,
  putUpliftAction,
  tickUpliftAction,
  upliftActions,
  type UpliftPlanAction,
} from "./uplift/actions.ts";
export {
  changeUpliftPlan,
  endUpliftPlan,
  insertUpliftPlan,
  lockUpliftPlan,
  upliftPlanById,
  upliftPlans,
  type NewUpliftPlan,
  type UpliftEnding,
  type UpliftPlan,
} from "./uplift/plans.ts";
export { switchUpliftAction, upliftSwitches } from "./uplift/switches.ts";
export {
  insertWeek,
  type NewWeek,
  type WeekForecast,
  type WeekPlan,
  type WeekPlanLine,
  type WeekSegment,
  type WeekVisit,
} from "./weeks/insert-week.ts";
export {
  latestWeek,
  weekForecasts,
  weekPlanLines,
  weekPlans,
  weekSegments,
  weekVisits,
  type WeekRun,
} from "./weeks/read-week.ts";
