import { drillIndicator, drillRows } from "./drill.ts";
import { exportClasses, exportPareto, readClasses, readPareto } from "./analysis.ts";
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
import { exportIndicators, listIndicators, listMembers, measureIndicators } from "./indicators.ts";
import { cancelJob, readJob } from "./jobs.ts";
import {
  addAssignment,
  addPerson,
  changePerson,
  endAssignment,
  listAudit,
  listPeople,
  organisation,
} from "./people.ts";
import { findingRows, forgetNotes, listFindings, noteFindings } from "./quality.ts";
import { selfCheck } from "./self-check.ts";
import {
  checkStatements,
  checkStatementsFile,
  deleteCheckedReport,
  exportVerdicts,
  listCheckedReports,
  markStatementsFile,
  saveCheckedReport,
  statementsTemplate,
} from "./statements.ts";
import { exportPrices, watchPrices, watchSkuPrice } from "./price-watch.ts";
import {
  exportRetailers,
  exportSkus,
  listRetailers,
  listSkus,
  readRetailer,
  recordObservation,
} from "./retailers.ts";
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
import {
  exportTerritories,
  exportTerritoryImport,
  listTerritories,
  readTerritories,
} from "./territories.ts";
import {
  answerAppeal,
  appealTier,
  exportTierRun,
  listTierRuns,
  listTierSchemes,
  makeTierRun,
  publishTierRun,
  readTierRun,
  readTierSheet,
  withdrawTierRun,
} from "./tier-routes.ts";
import { briefDocument, listWeeks, readBrief, readPlan, readRoute, runWeek } from "./weeks.ts";

/** Every route of the house by name: the server answers each, the policy test walks each. */
export const routes = {
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
  checkStatements,
  checkStatementsFile,
  deleteCheckedReport,
  exportVerdicts,
  findingRows,
  forgetNotes,
  listCheckedReports,
  listFindings,
  markStatementsFile,
  noteFindings,
  saveCheckedReport,
  selfCheck,
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
  listTerritories,
  readTerritories,
  exportTerritories,
  exportTerritoryImport,
} as const;

/** The name of one route. */
export type RouteName = keyof typeof routes;
