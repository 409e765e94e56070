import type { WordsOf } from "../words.ts";
import type { common as hans } from "../zh-hans/common.ts";

/** Words of the common area. */
export const common: WordsOf<typeof hans> = {
  product: "Dongxiao",
  skip: "Skip to content",
  loading: "Loading",
  retry: "Try again",
  cancel: "Cancel",
  save: "Save",
  search: "Search",
  clear: "Clear filters",
  none: "None",
  findRetailer: "Name, licence number or line",
  nothingFound: "Nothing matches these filters",
  rowsShown: "{{shown}} of {{all}}",
  sortBy: "Sort by {{column}}",
  chartData: "Chart data",
  export: "Export to Excel",
  reason: "Reason",
  unanswered: "The server cannot be reached",
  unansweredHelp:
    "Check the network and that the program is running, then try again. Nothing you typed is lost.",
  fault: "The service is unavailable for the moment",
  faultHelp:
    "A database or disk did not answer; no data was harmed. Try again shortly, or ask your administrator.",
  broken: "Something went wrong on our side",
  brokenHelp: "The error was recorded. Try again, or ask your administrator if it returns.",
  refusedTitle: "That cannot be done",
  pageMissing: "No such page",
  pageMissingHelp: "The address may have changed: please start again from the menu.",
  toHome: "Back to home",
  ongoing: "now",
  required: "Please fill this in",
  stopping: "Stopping",
  stop: "Stop",
  workQueued: "Waiting to start",
  workCancelled: "Stopped; nothing was changed",
  workFailed: "The work did not finish",
  workOf: "{{done}} of {{whole}}",
  sideways: "{{title}} (scrolls sideways)",
  showMore: "Show more ({{shown}} of {{all}})",
};
