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
  "add-task": "Set task",
  "change-task": "Change task",
  "delete-task": "Delete task",
  "restore-task": "Restore task",
  "sales-task": "Sales task",
  person: "Person",
  import: "Import",
  week: "Week",
  retailer: "Retailer",
};
