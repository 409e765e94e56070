import { problem, type Problem, reply, type Reply, type statement } from "@dongxiao/contract";
import { markTable } from "@dongxiao/store/sheets";
import { open } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";

import type { Call, FileAnswer, HandlerOf } from "../call.ts";
import { marksOf, readStatementFile, type StatementRow } from "../quality/statement-file.ts";
import { templateSheets, verdictSheet } from "../quality/statement-sheets.ts";
import { verdictOf } from "../quality/verdicts.ts";
import { makePlace, receiveUpload, type Upload } from "../wire/receive-upload.ts";
import { workbookType, writeSheet, writeSheets } from "../wire/sheet.ts";

const judged = ({ place, ...said }: z.output<typeof statement>) => ({
  place,
  statement: said,
  verdict: verdictOf(said),
});

export const checkStatements: HandlerOf<"checkStatements"> = async ({ statements }) =>
  reply({ verdicts: statements.map((one) => judged(one).verdict) });

export const exportVerdicts: HandlerOf<"exportVerdicts"> = async ({ statements }, call) => {
  const sheet = verdictSheet(statements.map(judged), call.language);
  return reply(writeSheet(`verdicts-${call.today}.xlsx`, sheet));
};

export const statementsTemplate: HandlerOf<"statementsTemplate"> = async (_input, call) =>
  reply(writeSheets("statements.xlsx", templateSheets(call.language)));

/** No more than a report can be. */
const bytesMost = 20 * 2 ** 20;

type Refused = Problem<"file-refused" | "file-too-large" | "input-malformed">;

/** Reads a sent file, lets something be done with it, and removes it whatever comes. */
async function withStatements<Value>(
  call: Call,
  fileName: string,
  use: (rows: readonly StatementRow[], sent: Upload) => Promise<Value | Refused>,
): Promise<Value | Refused> {
  const { upload, house } = call;
  if (upload === null) return problem("input-malformed", { why: "file" });
  const sent = await receiveUpload(
    upload,
    placeIn(call),
    Math.min(bytesMost, house.uploadBytesMost),
  );
  if (sent === null) return problem("file-too-large", { limitMegabytes: bytesMost / 2 ** 20 });
  try {
    const rows = await readStatementFile(sent.file, fileName);
    return rows.ok ? await use(rows.value, sent) : rows;
  } finally {
    await sent.remove();
  }
}

const placeIn = ({ house }: Call): string => path.join(house.folder, "imports", "uploads");

export const checkStatementsFile: HandlerOf<"checkStatementsFile"> = ({ fileName }, call) =>
  withStatements(call, fileName, async (rows) =>
    reply({
      rows: rows.map(({ row, statement: said, verdict }) => ({ row, statement: said, verdict })),
    }),
  );

export const markStatementsFile: HandlerOf<"markStatementsFile"> = ({ fileName }, call) =>
  withStatements<Reply<FileAnswer>>(call, fileName, async (rows, sent) => {
    const chinese = call.language === "en" ? "zh-Hans" : call.language;
    const { file, remove } = await makePlace(placeIn(call));
    try {
      const refusal = await markTable(sent.file, file, marksOf(rows, chinese), { fileName });
      if (refusal !== null) return problem("file-refused", { reason: refusal.code });
      const { name, ext } = path.parse(fileName.replace(/\.gz$/i, ""));
      const isBook = ext.toLowerCase() === ".xlsx";
      const contentType = isBook ? workbookType : "text/csv; charset=utf-8";
      const body = (await open(file)).createReadStream();
      return reply({ fileName: `${name}-marked${ext}`, contentType, body });
    } finally {
      await remove();
    }
  });
