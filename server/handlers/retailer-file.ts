import { reply } from "@dongxiao/contract";
import { fileFields, filesAsOf, withEyes } from "@dongxiao/store/books";

import type { Call, HandlerOf } from "../call.ts";
import { changeAttributes } from "../file/change-attributes.ts";
import { changeFile } from "../file/change-file.ts";
import { changeLicence as move } from "../file/change-licence.ts";
import { fieldCard, fieldsSeen } from "../file/field-cards.ts";
import { askQuestion, sayOnQuestion } from "../file/licence-questions.ts";
import { licenceWorklist } from "../file/licence-worklist.ts";
import { addField, changeField } from "../file/own-fields.ts";
import { readFile } from "../file/read-file.ts";
import { rolesOf, writingOf } from "../file/writing.ts";
import { contactsAsOf, retailersAsOf } from "../queries/retailers.ts";
import { writeSheet } from "../wire/sheet.ts";
import { fileSheet, type FilesToWrite, licenceWorkSheet, rosterSheet } from "./file-sheets.ts";

export const listFileFields: HandlerOf<"listFileFields"> = (_input, call) =>
  withEyes(call.house.books, call.eyes, async (trx) => {
    const roles = rolesOf(call);
    const fields = fieldsSeen(await fileFields(trx), roles);
    return reply({ fields: fields.map((field) => fieldCard(field, roles)) });
  });

export const addFileField: HandlerOf<"addFileField"> = (form, call) =>
  addField(writingOf(call), form);

export const changeFileField: HandlerOf<"changeFileField"> = (naming, call) =>
  changeField(writingOf(call), naming);

export const readRetailerFile: HandlerOf<"readRetailerFile"> = ({ id, asOf }, call) =>
  readFile(writingOf(call), call.house.facts, { id, day: asOf ?? call.today });

export const changeRetailerFile: HandlerOf<"changeRetailerFile"> = (form, call) =>
  changeFile(writingOf(call), form);

export const changeRetailerAttributes: HandlerOf<"changeRetailerAttributes"> = (form, call) =>
  changeAttributes(writingOf(call), form);

export const changeLicence: HandlerOf<"changeLicence"> = (form, call) =>
  move(writingOf(call), form);

export const askAboutLicence: HandlerOf<"askAboutLicence"> = (asked, call) =>
  askQuestion(writingOf(call), call.house.facts, asked);

export const replyAboutLicence: HandlerOf<"replyAboutLicence"> = (said, call) =>
  sayOnQuestion(writingOf(call), "reply", said);

export const concludeAboutLicence: HandlerOf<"concludeAboutLicence"> = (said, call) =>
  sayOnQuestion(writingOf(call), "conclude", said);

const workOf = ({ house: { books, facts }, eyes, today }: Call) =>
  licenceWorklist({ books, facts, eyes, today });

export const listLicenceWork: HandlerOf<"listLicenceWork"> = async (_input, call) =>
  reply({ rows: await workOf(call) });

export const exportLicenceWork: HandlerOf<"exportLicenceWork"> = async (_input, call) => {
  const sheet = licenceWorkSheet(await workOf(call), call.language);
  return reply(writeSheet(`licence-work-${call.today}.xlsx`, sheet));
};

interface Listed {
  readonly asOf?: string | undefined;
  readonly ids?: string | undefined;
}

async function filesToWrite(call: Call, { asOf, ids }: Listed) {
  const day = asOf ?? call.today;
  const chosen = ids === undefined ? null : new Set(ids.split(",").map(Number));
  return withEyes(call.house.books, call.eyes, async (trx) => {
    const all = await retailersAsOf(trx, day);
    const retailers = chosen === null ? all : all.filter(({ id }) => chosen.has(id));
    const toWrite: FilesToWrite = {
      day,
      retailers,
      fields: await fileFields(trx),
      files: await filesAsOf(trx, day, chosen === null ? null : retailers.map(({ id }) => id)),
      roles: rolesOf(call),
    };
    return { toWrite, contacts: await contactsAsOf(trx, day) };
  });
}

export const exportRetailerFiles: HandlerOf<"exportRetailerFiles"> = async (listed, call) => {
  const { toWrite } = await filesToWrite(call, listed);
  const sheet = fileSheet(toWrite, call.language);
  return reply(writeSheet(`retailer-files-${toWrite.day}.xlsx`, sheet));
};

export const exportRoster: HandlerOf<"exportRoster"> = async (listed, call) => {
  const { toWrite, contacts } = await filesToWrite(call, listed);
  const sheet = rosterSheet(toWrite, contacts, call.language);
  return reply(writeSheet(`roster-${toWrite.day}.xlsx`, sheet));
};
