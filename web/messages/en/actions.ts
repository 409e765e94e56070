import type { WordsOf } from "../words.ts";
import type { actions as hans } from "../zh-hans/actions.ts";

/** Words of the actions area. */
export const actions: WordsOf<typeof hans> = {
  "sign-in": "Sign in",
  "change-password": "Change password",
  "add-person": "Add person",
  "change-person": "Change person",
  "reset-password": "Reset password",
  "add-assignment": "Add role",
  "end-assignment": "End role",
  "record-observation": "Record observation",
  "apply-import": "Apply import",
  "ask-undo-import": "Ask to undo import",
  "undo-import": "Undo import",
  "run-week": "Run week",
  "save-view": "Save view",
  "delete-view": "Delete view",
  "indicator-view": "View",
  person: "Person",
  import: "Import",
  week: "Week",
  retailer: "Retailer",
  "note-findings": "Explain findings",
  "forget-finding-notes": "Take back explanations",
  "save-report": "Save a checked report",
  "delete-report": "Delete a checked report",
  "quality-findings": "Findings",
  "checked-report": "Checked report",
};
