import { afterAll, beforeAll, expect, test } from "vitest";

import { applyImport } from "./apply.ts";
import { checkImport } from "./imports.ts";
import { resumeImports } from "./resume.ts";
import { houseCloses, type ImportStage, type Watch } from "./room.ts";
import { openTestRoom, type TestRoom } from "./testing.ts";
import { undoImport } from "./undo.ts";

let at: TestRoom;
beforeAll(async () => {
  at = await openTestRoom();
});
afterAll(() => at.remove());

const orders = [
  "周期,许可证号,规格编码,供应量,金额",
  "2021-05-10,east-1-a,S1,20,160",
  "2021-08-09,east-1-a,S1,10,80",
  "",
].join("\n");

/** Work that is stopped as it reaches a stage. */
function stoppedAt(wanted: ImportStage, reason?: DOMException): Watch {
  const stop = new AbortController();
  const progress: Watch["progress"] = ({ stage }) => {
    if (stage === wanted) stop.abort(reason);
  };
  return { signal: stop.signal, progress };
}

const supplied = () => at.room.facts.ask("select cycle, supplied_packs as packs from order_line");

test("a house that closes leaves an import half done, and the next start carries it to its end", async () => {
  const { id } = await at.check("orders", orders);
  const applying = applyImport(at.room, id, stoppedAt("replacing", houseCloses));
  await expect(applying).rejects.toBe(houseCloses);
  expect(await resumeImports(at.room)).toMatchObject([{ id, state: "applied" }]);
  expect(await supplied()).toHaveLength(2);

  const undoing = undoImport(at.room, id, null, stoppedAt("undoing", houseCloses));
  await expect(undoing).rejects.toBe(houseCloses);
  expect(await resumeImports(at.room)).toMatchObject([{ id, state: "undone" }]);
  expect(await supplied()).toEqual([]);
});

test("a house that closes leaves a check open, and the next start says that it was interrupted", async () => {
  const id = await at.begin("orders", orders);
  const checking = checkImport(at.room, id, stoppedAt("comparing", houseCloses));
  await expect(checking).rejects.toBe(houseCloses);
  const [left] = await resumeImports(at.room);
  expect(left).toMatchObject({ id, state: "failed", refusal: { code: "interrupted" } });
});

test("a person who stops an import gets everything back as it was", async () => {
  const { id } = await at.check("orders", orders);
  expect(await applyImport(at.room, id, stoppedAt("replacing"))).toMatchObject({
    state: "cancelled",
  });
  expect(await supplied()).toEqual([]);
});
