import { problem, type Problem, reply, type Reply, type RetailerFile } from "@dongxiao/contract";
import type { FileField } from "@dongxiao/core/retailers";
import {
  asOf,
  fileFields,
  type FileHistory,
  fileTimelines,
  licenceQuestions,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { peopleNamed } from "../queries/named.ts";
import { retailersAsOf } from "../queries/retailers.ts";
import { fieldCard, fieldsSeen, valueSeen } from "./field-cards.ts";
import { warningsOf } from "./licence-questions.ts";
import type { Writing } from "./writing.ts";

type NameOf = (person: number | null) => string | null;

/** One retailer's file as of a day, as its reader may see it. */
export function readFile(
  reading: Writing,
  facts: Facts,
  { id, day }: { readonly id: number; readonly day: string },
): Promise<Reply<RetailerFile> | Problem<"not-found">> {
  const { books, eyes, roles, today } = reading;
  return withEyes(books, eyes, async (trx) => {
    const [seen] = await retailersAsOf(trx, day, id);
    if (seen === undefined) return problem("not-found", { what: String(id) });
    const history = (await fileTimelines(trx, [id])).get(id) ?? {};
    const fields = fieldsSeen(await fileFields(trx), roles).filter(
      ({ id: field, retired }) => !retired || history[field] !== undefined,
    );
    const isStaff = roles.some((role) => role !== "retailer");
    const { questions, nameOf } = await questionsOf(trx, id, history);
    return reply({
      asOf: day,
      fields: fields.map((field) => fieldCard(field, roles)),
      values: valuesOf(fields, history, { day, roles }),
      entries: fields
        .flatMap((field) => entriesOf(field, history, { roles, nameOf }))
        .toSorted((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0)),
      warnings: isStaff ? [...(await warningsOf(trx, facts, id, today))] : [],
      questions,
    });
  });
}

async function questionsOf(trx: Trx, id: number, history: FileHistory) {
  const rows = await licenceQuestions(trx, id);
  const writers = Object.values(history).flatMap((timeline) =>
    timeline.map(({ attributes }) => attributes.by),
  );
  const names = await peopleNamed(trx, [...writers, ...rows.map(({ askedBy }) => askedBy)]);
  const nameOf: NameOf = (person) => names.get(person) ?? null;
  const questions = rows.map(
    ({ retailerId: _id, repliedBy: _reply, concludedBy: _end, askedBy, ...row }) => ({
      ...row,
      askedBy: nameOf(askedBy),
    }),
  );
  return { questions, nameOf };
}

function valuesOf(
  fields: readonly FileField[],
  history: FileHistory,
  { day, roles }: { readonly day: string; readonly roles: readonly string[] },
): RetailerFile["values"] {
  const held = fields.flatMap((field) => {
    const value = asOf(history[field.id] ?? [], day)?.value ?? null;
    return value === null ? [] : [[field.id, valueSeen(field, value, roles)] as const];
  });
  return Object.fromEntries(held);
}

function entriesOf(
  field: FileField,
  history: FileHistory,
  { roles, nameOf }: { readonly roles: readonly string[]; readonly nameOf: NameOf },
): RetailerFile["entries"] {
  const timeline = history[field.id] ?? [];
  return timeline.map(({ from, attributes, importId }, i) => ({
    field: field.id,
    from,
    to: timeline[i + 1]?.from ?? null,
    value: valueSeen(field, attributes.value, roles),
    reason: attributes.reason,
    by: nameOf(attributes.by),
    at: attributes.at,
    importId,
  }));
}
