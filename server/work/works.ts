import { keepLeads } from "../leads/keep-leads.ts";
import { runWeek } from "../week/run-week.ts";
import { applyImport, checkImport, undoImport } from "./imports.ts";

/** Every kind of long work, by name. */
export const works = { checkImport, applyImport, undoImport, runWeek, keepLeads };
