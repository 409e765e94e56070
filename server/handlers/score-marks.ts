import { problem, reply } from "@dongxiao/contract";
import { withEyes } from "@dongxiao/store/books";
import path from "node:path";

import type { Call, HandlerOf } from "../call.ts";
import { keepMarks } from "../scores/keep-marks.ts";
import { markShop, takeMarkAway } from "../scores/mark-retailer.ts";
import { marksTemplateSheets } from "../scores/marks-template.ts";
import { readMarksFile } from "../scores/read-marks-file.ts";
import { receiveUpload } from "../wire/receive-upload.ts";
import { writeSheets } from "../wire/sheet.ts";

export const markRetailer: HandlerOf<"markRetailer"> = (given, { house, eyes, today }) =>
  markShop({ books: house.books, eyes }, given, today);

export const deleteMark: HandlerOf<"deleteMark"> = ({ id }, { house, eyes }) =>
  takeMarkAway({ books: house.books, eyes }, id);

export const marksTemplate: HandlerOf<"marksTemplate"> = async (_input, { language }) =>
  reply(writeSheets("marks.xlsx", marksTemplateSheets(language)));

/** More than any month's marks. */
const bytesMost = 20 * 2 ** 20;

const placeIn = ({ house }: Call): string => path.join(house.folder, "imports", "uploads");

export const sendMarks: HandlerOf<"sendMarks"> = async ({ fileName, keep }, call) => {
  const { upload, house, eyes, today } = call;
  if (upload === null) return problem("input-malformed", { why: "file" });
  const most = Math.min(bytesMost, house.uploadBytesMost);
  const sent = await receiveUpload(upload, placeIn(call), most);
  if (sent === null) return problem("file-too-large", { limitMegabytes: most / 2 ** 20 });
  try {
    const read = await readMarksFile(sent.file, fileName, today);
    if (!read.ok) return read;
    return await withEyes(house.books, eyes, async (trx) =>
      reply(await keepMarks(trx, read.value, { personId: eyes.personId, today, keep })),
    );
  } finally {
    await sent.remove();
  }
};
