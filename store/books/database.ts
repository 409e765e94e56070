import type { Kysely, Transaction } from "kysely";

import type {
  ComplaintMoveTable,
  FileCustodianTable,
  FileLoanTable,
  RetailerComplaintTable,
  RetailerContactTable,
  RetailerEquipmentTable,
  RetailerPhotoTable,
  RetailerPromiseTable,
} from "./tables/care.ts";
import type { IndicatorViewTable } from "./tables/indicators.ts";
import type { LeadListTable, LeadRowTable } from "./tables/lead-lists.ts";
import type { CheckedReportTable, QualityNoteTable } from "./tables/quality.ts";
import type {
  AssignmentTable,
  LineScheduleTable,
  OrgUnitTable,
  PersonTable,
  SignInTables,
} from "./tables/organisation.ts";
import type {
  AuditTable,
  ImportBatchTable,
  ImportChangeTable,
  JobTable,
  ObservationTable,
  OutboxTable,
} from "./tables/records.ts";
import type {
  LicenceTable,
  RetailerSpanTable,
  RetailerTable,
  SkuSpanTable,
  SkuTable,
} from "./tables/retailers.ts";
import type {
  FileFieldTable,
  FileValueTable,
  LicenceQuestionTable,
} from "./tables/retailer-file.ts";
import type { SalesTaskTable } from "./tables/sales-tasks.ts";
import type {
  ConductEventTable,
  ScoreMarkTable,
  ScoreRowTable,
  ScoreRunTable,
  ScoreSchemeTable,
} from "./tables/scores.ts";
import type {
  TargetDecisionTable,
  TargetMoveTable,
  TargetRegisterTable,
} from "./tables/targets.ts";
import type { TierAppealTable, TierRowTable, TierRunTable } from "./tables/tiers.ts";
import type { UpliftActionTable, UpliftPlanTable, UpliftSwitchTable } from "./tables/uplift.ts";
import type {
  WeekForecastTable,
  WeekPlanLineTable,
  WeekPlanTable,
  WeekRunTable,
  WeekSegmentTable,
  WeekVisitTable,
} from "./tables/weeks.ts";

/** Every table of the books, in TypeScript's names (SQL says `retailer_span`, `during` and so on). */
export interface Database extends SignInTables {
  orgUnit: OrgUnitTable;
  lineSchedule: LineScheduleTable;
  person: PersonTable;
  assignment: AssignmentTable;
  retailer: RetailerTable;
  retailerSpan: RetailerSpanTable;
  licence: LicenceTable;
  sku: SkuTable;
  skuSpan: SkuSpanTable;
  importBatch: ImportBatchTable;
  importChange: ImportChangeTable;
  observation: ObservationTable;
  audit: AuditTable;
  outbox: OutboxTable;
  job: JobTable;
  weekRun: WeekRunTable;
  weekSegment: WeekSegmentTable;
  weekPlan: WeekPlanTable;
  weekPlanLine: WeekPlanLineTable;
  weekForecast: WeekForecastTable;
  weekVisit: WeekVisitTable;
  indicatorView: IndicatorViewTable;
  qualityNote: QualityNoteTable;
  checkedReport: CheckedReportTable;
  salesTask: SalesTaskTable;
  tierRun: TierRunTable;
  tierRow: TierRowTable;
  tierAppeal: TierAppealTable;
  scoreScheme: ScoreSchemeTable;
  scoreRun: ScoreRunTable;
  scoreRow: ScoreRowTable;
  scoreMark: ScoreMarkTable;
  conductEvent: ConductEventTable;
  targetRegister: TargetRegisterTable;
  targetDecision: TargetDecisionTable;
  targetMove: TargetMoveTable;
  retailerContact: RetailerContactTable;
  retailerPromise: RetailerPromiseTable;
  retailerComplaint: RetailerComplaintTable;
  complaintMove: ComplaintMoveTable;
  fileLoan: FileLoanTable;
  retailerEquipment: RetailerEquipmentTable;
  retailerPhoto: RetailerPhotoTable;
  fileCustodian: FileCustodianTable;
  fileField: FileFieldTable;
  fileValue: FileValueTable;
  licenceQuestion: LicenceQuestionTable;
  leadList: LeadListTable;
  leadRow: LeadRowTable;
  upliftPlan: UpliftPlanTable;
  upliftAction: UpliftActionTable;
  upliftSwitch: UpliftSwitchTable;
}

/** Anything that asks the books: a connection's own transaction, or all of them. */
export type Asking = Kysely<Database>;

/** One transaction with somebody's eyes; every repository function takes one. */
export type Trx = Transaction<Database>;
