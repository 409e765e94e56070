import { problem, reply } from "@dongxiao/contract";
import { assert } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { forgetView, keepView, viewsOf } from "../queries/indicator-views.ts";
import { note } from "./notes.ts";

function personOf({ eyes }: Call): number {
  assert(eyes.personId !== null, "views are for those who are signed in");
  return eyes.personId;
}

export const listViews: HandlerOf<"listViews"> = async (_input, call) => {
  const { books } = call.house;
  const views = await withEyes(books, call.eyes, (trx) => viewsOf(trx, personOf(call)));
  return reply({ views });
};

export const saveView: HandlerOf<"saveView"> = async (input, call) => {
  const id = await withEyes(call.house.books, call.eyes, async (trx) => {
    const kept = await keepView(trx, personOf(call), input);
    const after = { name: input.name, shared: input.isShared };
    await note(trx, call, { action: "save-view", kind: "indicator-view", id: kept, after });
    return kept;
  });
  return reply({ id });
};

export const deleteView: HandlerOf<"deleteView"> = async ({ id }, call) => {
  const isGone = await withEyes(call.house.books, call.eyes, async (trx) => {
    const forgotten = await forgetView(trx, personOf(call), id);
    if (forgotten) await note(trx, call, { action: "delete-view", kind: "indicator-view", id });
    return forgotten;
  });
  return isGone ? reply({}) : problem("not-found", { what: String(id) });
};
