import { type ImportBatch, problem, reply } from "@dongxiao/contract";
import { imports as importRows, ownFields, systemEyes, withEyes } from "@dongxiao/store/books";
import {
  badCellsByCode,
  firstBadCells,
  readNotes,
  writeMarked,
  writeTemplate,
} from "@dongxiao/store/imports";
import { open } from "node:fs/promises";
import path from "node:path";
import { PassThrough } from "node:stream";

import type { Call, HandlerOf } from "../call.ts";
import { findImport, leftOpen, shownImports } from "../queries/imports.ts";
import { makePlace, receiveUpload } from "../wire/receive-upload.ts";
import { workbookType } from "../wire/sheet.ts";
import { importRoom, receiveFile } from "../work/imports.ts";
import { jobOfImport } from "../work/job-rows.ts";
import { note } from "./notes.ts";

const uploadsIn = (folder: string): string => path.join(folder, "imports", "uploads");

const importsListed = 500;
const badCellsShown = 1000;

export const importTemplate: HandlerOf<"importTemplate"> = async ({ kind }, call) => {
  const body = new PassThrough();
  const own = await withEyes(call.house.books, systemEyes, ownFields);
  writeTemplate(kind, body, call.language, own).catch((error: Error) => body.destroy(error));
  return reply({ fileName: `${kind}.xlsx`, contentType: workbookType, body });
};

export const checkImport: HandlerOf<"checkImport"> = async (input, call) => {
  const { upload, house, visitor } = call;
  if (upload === null) return problem("input-malformed", { why: "file" });
  const { uploadBytesMost: most } = house;
  const sent = await receiveUpload(upload, uploadsIn(house.folder), most);
  if (sent === null)
    return problem("file-too-large", { limitMegabytes: Math.floor(most / 2 ** 20) });
  const personId = visitor?.personId ?? null;
  const { kind, fileName, sheet, allOrNothing, validFrom } = input;
  try {
    const importId = await receiveFile(house, {
      kind,
      file: sent.file,
      fileName,
      allOrNothing,
      personId,
      ...(sheet === undefined ? {} : { sheet }),
      ...(validFrom === undefined ? {} : { validFrom }),
    });
    const job = await house.jobs.start({ kind: "import-check", importId }, personId);
    return reply({ importId, job });
  } finally {
    await sent.remove();
  }
};

export const listImports: HandlerOf<"listImports"> = async (_input, call) => {
  const { books } = call.house;
  const rows = await withEyes(books, systemEyes, (trx) => importRows(trx, { most: importsListed }));
  return reply({ imports: await shownImports(books, rows) });
};

export const readImport: HandlerOf<"readImport"> = async ({ id }, call) => {
  const { books } = call.house;
  // The work before what it changes: whoever reads that the work has ended also reads what came of it.
  const job = await jobOfImport(books, id);
  const batch = await findImport(books, id);
  if (batch === null) return problem("not-found", { what: String(id) });
  const { folder } = importRoom(call.house);
  const notes = readNotes(folder, id);
  const badCells = await firstBadCells(folder, id, badCellsShown);
  return reply({
    import: batch,
    job,
    badCells: badCells.map((cell) => ({ ...cell, column: cell.column + 1 })),
    ...(await leftOpen(books, batch.kind, notes)),
    badCellsByCode: badCellsByCode(notes),
    sample: (notes?.sample ?? []).map(({ row, what, cells }) => ({
      row,
      what,
      cells: { ...cells },
    })),
  });
};

/** An import in a state from which something can be done with it; refused otherwise. */
async function importIn(
  call: Call,
  id: number,
  state: ImportBatch["state"],
): Promise<
  | { ok: true; value: ImportBatch }
  | ReturnType<typeof problem<"not-found">>
  | ReturnType<typeof problem<"import-not-ready">>
> {
  const batch = await findImport(call.house.books, id);
  if (batch === null) return problem("not-found", { what: String(id) });
  if (batch.state !== state) return problem("import-not-ready", { state: batch.state });
  return reply(batch);
}

export const applyImport: HandlerOf<"applyImport"> = async ({ id }, call) => {
  const found = await importIn(call, id, "checked");
  if (!found.ok) return found;
  const { allOrNothing, refused } = found.value;
  if (allOrNothing && refused > 0) return problem("import-has-errors", { refused });
  const { jobs } = call.house;
  return reply({
    job: await jobs.start({ kind: "import-apply", importId: id }, call.eyes.personId),
  });
};

export const undoImport: HandlerOf<"undoImport"> = async ({ id, reason }, call) => {
  const found = await importIn(call, id, "applied");
  if (!found.ok) return found;
  const { jobs, books } = call.house;
  await withEyes(books, call.eyes, (trx) =>
    note(trx, call, { action: "ask-undo-import", kind: "import", id, reason }),
  );
  const work = { kind: "import-undo", importId: id, reason } as const;
  return reply({ job: await jobs.start(work, call.eyes.personId) });
};

export const markedImport: HandlerOf<"markedImport"> = async ({ id }, call) => {
  const { house, language } = call;
  const batch = await findImport(house.books, id);
  if (batch === null) return problem("not-found", { what: String(id) });
  const { file, remove } = await makePlace(uploadsIn(house.folder));
  const chinese = language === "en" ? "zh-Hans" : language;
  const refusal = await writeMarked(importRoom(house), id, file, chinese);
  if (refusal !== null) {
    await remove();
    return problem("not-found", { what: batch.fileName });
  }
  const { name, ext } = path.parse(batch.fileName.replace(/\.gz$/i, ""));
  const contentType = ext.toLowerCase() === ".xlsx" ? workbookType : "text/csv; charset=utf-8";
  const body = (await open(file)).createReadStream();
  await remove();
  return reply({ fileName: `${name}-marked${ext}`, contentType, body });
};
