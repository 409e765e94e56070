import { problem, reply } from "@dongxiao/contract";

import type { HandlerOf } from "../call.ts";
import { carerOf } from "../care/carer.ts";
import { goOn, keepComplaint } from "../care/complaints.ts";
import { readContactFile } from "../care/contact-file.ts";
import { keepContact } from "../care/contacts.ts";
import { keepCustodian, lend, takeBack } from "../care/custody.ts";
import { keepEquipment, keepEquipmentState } from "../care/equipment.ts";
import { careWorkbook } from "../care/export-care.ts";
import { takeContacts } from "../care/import-contacts.ts";
import { pictureOf, takePhoto } from "../care/photos.ts";
import { endPromise, keepPromise } from "../care/promises.ts";
import { careOf, careWaiting } from "../care/read-care.ts";
import { restoreEntry as restore, strikeEntry as strike } from "../care/struck.ts";
import { receiveUpload } from "../wire/receive-upload.ts";
import { writeSheets } from "../wire/sheet.ts";
import path from "node:path";

export const readCare: HandlerOf<"readCare"> = ({ id }, call) => careOf(carerOf(call), id);

export const listCare: HandlerOf<"listCare"> = (_input, call) => careWaiting(carerOf(call));

export const addContact: HandlerOf<"addContact"> = (form, call) => keepContact(carerOf(call), form);

export const addPromise: HandlerOf<"addPromise"> = (form, call) => keepPromise(carerOf(call), form);

export const settlePromise: HandlerOf<"settlePromise"> = (input, call) =>
  endPromise(carerOf(call), input);

export const addComplaint: HandlerOf<"addComplaint"> = (form, call) =>
  keepComplaint(carerOf(call), form);

export const moveComplaint: HandlerOf<"moveComplaint"> = (input, call) =>
  goOn(carerOf(call), input);

export const nameCustodian: HandlerOf<"nameCustodian"> = (input, call) =>
  keepCustodian(carerOf(call), input);

export const lendFile: HandlerOf<"lendFile"> = (form, call) => lend(carerOf(call), form);

export const returnFile: HandlerOf<"returnFile"> = (input, call) => takeBack(carerOf(call), input);

export const addEquipment: HandlerOf<"addEquipment"> = (form, call) =>
  keepEquipment(carerOf(call), form);

export const changeEquipment: HandlerOf<"changeEquipment"> = (input, call) =>
  keepEquipmentState(carerOf(call), input);

export const addPhoto: HandlerOf<"addPhoto"> = async (form, call) =>
  call.upload === null ? problem("photo-refused") : takePhoto(carerOf(call), form, call.upload);

export const readPhoto: HandlerOf<"readPhoto"> = ({ id }, call) => pictureOf(carerOf(call), id);

export const strikeEntry: HandlerOf<"strikeEntry"> = (input, call) => strike(carerOf(call), input);

export const restoreEntry: HandlerOf<"restoreEntry"> = (input, call) =>
  restore(carerOf(call), input);

export const exportCare: HandlerOf<"exportCare"> = async (_input, call) =>
  reply(writeSheets(`care-${call.today}.xlsx`, await careWorkbook(carerOf(call))));

const bytesMost = 20 * 2 ** 20;

export const importContacts: HandlerOf<"importContacts"> = async ({ fileName }, call) => {
  if (call.upload === null) return problem("input-malformed", { why: "file" });
  const folder = path.join(call.house.folder, "imports", "uploads");
  const sent = await receiveUpload(call.upload, folder, bytesMost);
  if (sent === null) return problem("file-too-large", { limitMegabytes: bytesMost / 2 ** 20 });
  try {
    const rows = await readContactFile(sent.file, fileName);
    return rows.ok ? await takeContacts(carerOf(call), rows.value) : rows;
  } finally {
    await sent.remove();
  }
};
