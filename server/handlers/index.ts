import type { Handlers } from "../call.ts";
import {
  exportClasses,
  exportPareto,
  exportPrices,
  readClasses,
  readPareto,
  watchPrices,
  watchSkuPrice,
} from "./analysis.ts";
import { addAssignment, endAssignment } from "./assignments.ts";
import { listAudit } from "./audit.ts";
import { home } from "./home.ts";
import {
  applyImport,
  checkImport,
  importTemplate,
  listImports,
  markedImport,
  readImport,
  undoImport,
} from "./imports.ts";
import { deleteView, listViews, saveView } from "./indicator-views.ts";
import {
  drillIndicator,
  drillRows,
  exportIndicators,
  listIndicators,
  listMembers,
  measureIndicators,
} from "./indicators.ts";
import { cancelJob, readJob } from "./jobs.ts";
import { organisation } from "./organisation.ts";
import { addPerson, changePerson, listPeople } from "./people.ts";
import { findingRows, forgetNotes, listFindings, noteFindings } from "./quality-findings.ts";
import { deleteCheckedReport, listCheckedReports, saveCheckedReport } from "./quality-reports.ts";
import { selfCheck } from "./quality-self-check.ts";
import {
  checkStatements,
  checkStatementsFile,
  exportVerdicts,
  markStatementsFile,
  statementsTemplate,
} from "./quality-statements.ts";
import { exportRetailers, listRetailers, readRetailer, recordObservation } from "./retailers.ts";
import {
  addTask,
  changeTask,
  deleteTask,
  exportTasks,
  listTasks,
  restoreTask,
} from "./sales-tasks.ts";
import { exportSegments, listSegmentations, readSegments } from "./segments.ts";
import { changeLanguage, changePassword, health, me, signIn, signOut } from "./session.ts";
import { exportSkus, listSkus } from "./skus.ts";
import { answerAppeal, appealTier, readTierSheet } from "./tier-sheets.ts";
import {
  exportTierRun,
  listTierRuns,
  listTierSchemes,
  makeTierRun,
  publishTierRun,
  readTierRun,
  withdrawTierRun,
} from "./tiers.ts";
import {
  changeUpliftPlan,
  dropUpliftAction,
  endUpliftPlan,
  openUpliftPlan,
  putUpliftAction,
  tickUpliftAction,
} from "./uplift-plans.ts";
import {
  exportUpliftPlan,
  exportUpliftPlans,
  listUpliftCandidates,
  listUpliftPlans,
  readPlaybook,
  readSwot,
  readUpliftEffects,
  readUpliftPlan,
  switchPlaybook,
} from "./uplift.ts";
import { briefDocument, listWeeks, readBrief, readPlan, readRoute, runWeek } from "./weeks.ts";

/** What answers each route of the contract. */
export const handlers: Handlers = {
  home,
  importTemplate,
  checkImport,
  listImports,
  readImport,
  applyImport,
  undoImport,
  markedImport,
  listIndicators,
  measureIndicators,
  exportIndicators,
  listMembers,
  drillIndicator,
  drillRows,
  listViews,
  saveView,
  deleteView,
  readPareto,
  exportPareto,
  readClasses,
  exportClasses,
  listSegmentations,
  readSegments,
  exportSegments,
  watchPrices,
  exportPrices,
  watchSkuPrice,
  listTasks,
  exportTasks,
  addTask,
  changeTask,
  deleteTask,
  restoreTask,
  readJob,
  cancelJob,
  listPeople,
  addPerson,
  changePerson,
  addAssignment,
  endAssignment,
  organisation,
  listAudit,
  findingRows,
  forgetNotes,
  listFindings,
  noteFindings,
  deleteCheckedReport,
  listCheckedReports,
  saveCheckedReport,
  selfCheck,
  checkStatements,
  checkStatementsFile,
  exportVerdicts,
  markStatementsFile,
  statementsTemplate,
  listRetailers,
  exportRetailers,
  readRetailer,
  recordObservation,
  listSkus,
  exportSkus,
  health,
  signIn,
  signOut,
  me,
  changePassword,
  changeLanguage,
  listWeeks,
  runWeek,
  readBrief,
  briefDocument,
  readPlan,
  readRoute,
  listTierSchemes,
  listTierRuns,
  makeTierRun,
  readTierRun,
  exportTierRun,
  publishTierRun,
  withdrawTierRun,
  readTierSheet,
  appealTier,
  answerAppeal,
  exportUpliftPlan,
  exportUpliftPlans,
  listUpliftCandidates,
  listUpliftPlans,
  readPlaybook,
  readSwot,
  readUpliftEffects,
  readUpliftPlan,
  switchPlaybook,
  changeUpliftPlan,
  dropUpliftAction,
  endUpliftPlan,
  openUpliftPlan,
  putUpliftAction,
  tickUpliftAction,
};
