import { organisationAndPeople } from "./0001-organisation-and-people.ts";
import { retailersAndSkus } from "./0002-retailers-and-skus.ts";
import { recordsAndWork } from "./0003-records-and-work.ts";
import { scope } from "./0004-scope.ts";
import { organisationFiles } from "./0005-organisation-files.ts";
import { warehouseFiles } from "./0006-warehouse-files.ts";
import { indicatorViews } from "./0007-indicator-views.ts";
import { salesTasks } from "./0008-sales-tasks.ts";
import { qualityNotes } from "./0009-quality-notes.ts";
import { tiers } from "./0010-tiers.ts";
import { scores } from "./0011-scores.ts";
import { retailerFile } from "./0012-retailer-file.ts";
import { care } from "./0013-care.ts";
import { targets } from "./0014-targets.ts";
import { uplift } from "./0015-uplift.ts";
import { leadLists } from "./0016-lead-lists.ts";

/** The way of the schema, forwards only: version n is what the first n statements made. A step, once released, stays. */
export const migrations: readonly string[] = [
  organisationAndPeople,
  retailersAndSkus,
  recordsAndWork,
  scope,
  organisationFiles,
  warehouseFiles,
  indicatorViews,
  salesTasks,
  qualityNotes,
  tiers,
  scores,
  retailerFile,
  care,
  targets,
  uplift,
  leadLists,
];
