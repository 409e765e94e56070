import { problem, reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import {
  checkedReportsOf,
  dropCheckedReport,
  keepCheckedReport,
} from "../queries/checked-reports.ts";
import { note } from "./notes.ts";

function personOf({ eyes }: Call): number {
  assert(eyes.personId !== null, "reports are for those who are signed in");
  return eyes.personId;
}

export const listCheckedReports: HandlerOf<"listCheckedReports"> = async (_input, call) => {
  const { books } = call.house;
  const reports = await withEyes(books, call.eyes, (trx) => checkedReportsOf(trx, personOf(call)));
  return reply({ reports });
};

export const saveCheckedReport: HandlerOf<"saveCheckedReport"> = async (input, call) => {
  const id = await withEyes(call.house.books, call.eyes, async (trx) => {
    const kept = await keepCheckedReport(trx, personOf(call), input);
    const after = { name: input.name, statements: input.statements.length };
    await note(trx, call, { action: "save-report", kind: "checked-report", id: kept, after });
    return kept;
  });
  return reply({ id });
};

export const deleteCheckedReport: HandlerOf<"deleteCheckedReport"> = async ({ id }, call) => {
  const isGone = await withEyes(call.house.books, call.eyes, async (trx) => {
    const dropped = await dropCheckedReport(trx, personOf(call), id);
    if (dropped) await note(trx, call, { action: "delete-report", kind: "checked-report", id });
    return dropped;
  });
  return isGone ? reply({}) : problem("not-found", { what: String(id) });
};
