import { problem, reply } from "@dongxiao/contract";
import {
  endAssignment as endHolding,
  insertAssignment,
  spanText,
  type Trx,
} from "@dongxiao/store/books";
import { sql } from "kysely";

import type { HandlerOf } from "../call.ts";
import { administratorRemains } from "../queries/administrators.ts";
import { note } from "./notes.ts";

interface Wish {
  readonly id: number;
  readonly role: string;
  readonly unitId: number | null;
  readonly retailerId: number | null;
}

/** What an assignment names must exist: the person, and the unit or the retailer. */
async function missingPart(trx: Trx, { id, unitId, retailerId }: Wish): Promise<string | null> {
  const { rows } = await sql<{ person: boolean; unit: boolean; retailer: boolean }>`
    select exists (select from person where id = ${id}) as person,
      ${unitId}::int is null or exists (select from org_unit where id = ${unitId}) as unit,
      ${retailerId}::int is null or exists (select from retailer where id = ${retailerId}) as retailer`.execute(
    trx,
  );
  const [found] = rows;
  if (found?.person !== true) return String(id);
  if (!found.unit) return String(unitId);
  return found.retailer ? null : String(retailerId);
}

async function overlaps(
  trx: Trx,
  { id, role, unitId, retailerId }: Wish,
  span: string,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from assignment
      where person_id = ${id} and role = ${role} and during && ${span}::daterange
        and org_unit_id is not distinct from ${unitId} and retailer_id is not distinct from ${retailerId}
    ) as found`.execute(trx);
  return rows[0]?.found === true;
}

export const addAssignment: HandlerOf<"addAssignment"> = async (input, call) => {
  const { id, role, unitId, retailerId, from, to, standsInFor, reason } = input;
  const isRetailer = role === "retailer";
  if (isRetailer !== (retailerId !== null) || isRetailer === (unitId !== null))
    return problem("not-found", { what: isRetailer ? "retailer" : "unit" });
  if (to !== null && to <= from) return problem("input-malformed", { why: "to <= from" });
  return call.house.books.owner.transaction().execute(async (trx) => {
    await sql`lock table assignment in share row exclusive mode`.execute(trx);
    const missing = await missingPart(trx, input);
    if (missing !== null) return problem("not-found", { what: missing });
    const during = spanText({ from, to });
    if (await overlaps(trx, input, during)) return problem("assignment-overlaps");
    const assignmentId = await insertAssignment(trx, {
      personId: id,
      role,
      orgUnitId: unitId,
      retailerId,
      standsInFor,
      reason,
      during: { from, to },
    });
    const after = { role, unitId, retailerId, from, to, standsInFor };
    await note(trx, call, { action: "add-assignment", kind: "person", id, after, reason });
    return reply({ assignmentId });
  });
};

export const endAssignment: HandlerOf<"endAssignment"> = async ({ id, to, reason }, call) =>
  call.house.books.owner.transaction().execute(async (trx) => {
    const found = await trx
      .selectFrom("assignment")
      .select(["personId", "role", "during"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (found === undefined) return problem("not-found", { what: String(id) });
    const { personId, role, during } = found;
    const remains = await administratorRemains(trx, call.today, { assignmentId: id });
    if (role === "administrator" && to <= call.today && !remains)
      return problem("last-administrator");
    await endHolding(trx, id, to);
    await note(trx, call, {
      action: "end-assignment",
      kind: "person",
      id: personId,
      before: { role, ...during },
      after: { role, from: during.from, to },
      reason,
    });
    return reply({});
  });
