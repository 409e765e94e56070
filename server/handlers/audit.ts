import { reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";

import type { HandlerOf } from "../call.ts";

const pageSize = 100;

export const listAudit: HandlerOf<"listAudit"> = async ({ before, action, personId }, call) => {
  const rows = await withEyes(call.house.books, call.eyes, (trx) => {
    let query = trx
      .selectFrom("audit")
      .leftJoin("person", "person.id", "audit.personId")
      .select(["audit.id", "at", "person.name as person", "action", "subjectKind", "subjectId"])
      .select(["before", "after", "reason"])
      .orderBy("audit.id", "desc")
      .limit(pageSize + 1);
    if (before !== undefined) query = query.where("audit.id", "<", before);
    if (action !== undefined && action !== "") query = query.where("action", "=", action);
    if (personId !== undefined) query = query.where("audit.personId", "=", personId);
    return query.execute();
  });
  return reply({ entries: rows.slice(0, pageSize), more: rows.length > pageSize });
};
