import type { WordsOf } from "../words.ts";
import type { audit as hans } from "../zh-hans/audit.ts";

/** Words of the audit area. */
export const audit: WordsOf<typeof hans> = {
  title: "Audit log",
  subtitle: "Who changed what, when and why; it cannot be altered.",
  action: "Action",
  person: "Person",
  anyAction: "Every action",
  anyPerson: "Everybody",
  system: "The system",
  before: "Before",
  after: "After",
  field: "Field",
  more: "Show earlier entries",
  entries: "Entries",
  empty: "No entries",
  noDiff: "No field changed",
};
