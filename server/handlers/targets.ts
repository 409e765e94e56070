import { problem, reply } from "@dongxiao/contract";
import path from "node:path";
import { z } from "zod";

import type { Call, HandlerOf } from "../call.ts";
import type { Asker } from "../indicators/plan.ts";
import { actorOf } from "../targets/actor.ts";
import {
  applyTargetFlags as apply,
  previewTargetFlags as preview,
} from "../targets/apply-flags.ts";
import { targetEvidenceOf } from "../targets/evidence.ts";
import { evidenceShown } from "../targets/evidence-shown.ts";
import { ledgerOf, targetBook } from "../targets/export-targets.ts";
import { type Reading, showTargetRegister } from "../targets/list-shown.ts";
import { membershipsOf } from "../targets/memberships.ts";
import { moveTargets as move } from "../targets/move-targets.ts";
import {
  createTargetRegister as create,
  decideTargetRegister as decide,
} from "../targets/registers.ts";
import type { Deciding } from "../targets/registers.ts";
import { registersShown } from "../targets/registers-shown.ts";
import { suggestTargets as suggest } from "../targets/suggestions.ts";
import { moveByFile } from "../targets/target-file.ts";
import { targetSheets } from "../targets/target-sheets.ts";
import { jsonIn } from "../wire/json-in.ts";
import { receiveUpload } from "../wire/receive-upload.ts";
import { writeSheets } from "../wire/sheet.ts";

const askerOf = ({ house: { books, facts }, eyes }: Call): Asker => ({ books, facts, eyes });
const readingOf = (call: Call): Reading => ({
  books: call.house.books,
  actor: actorOf(call),
  today: call.today,
});
const decidingOf = ({ house: { books }, eyes, today }: Call): Deciding => ({
  books,
  personId: eyes.personId,
  today,
});

export const listTargetRegisters: HandlerOf<"listTargetRegisters"> = async (input, call) => {
  const asOf = input.asOf ?? call.today;
  return reply({ asOf, registers: await registersShown(askerOf(call), asOf) });
};

export const createTargetRegister: HandlerOf<"createTargetRegister"> = (form, call) =>
  create(decidingOf(call), form);

export const decideTargetRegister: HandlerOf<"decideTargetRegister"> = ({ id, ...form }, call) =>
  decide(decidingOf(call), id, form);

export const readTargetRegister: HandlerOf<"readTargetRegister"> = ({ id, ...asked }, call) =>
  showTargetRegister(readingOf(call), id, asked);

export const moveTargets: HandlerOf<"moveTargets"> = ({ id, ...asked }, call) =>
  move(readingOf(call), id, asked);

export const listTargetMoves: HandlerOf<"listTargetMoves"> = async ({ id, retailer }, call) => {
  const ledger = await ledgerOf(readingOf(call), id, retailer);
  return ledger.ok ? reply({ moves: [...ledger.value.moves] }) : ledger;
};

export const readTargetEvidence: HandlerOf<"readTargetEvidence"> = async (asked, call) => {
  const { id, months, asOf: day = call.today } = asked;
  const evidence = await targetEvidenceOf(askerOf(call), { id, day, months });
  return evidence.ok ? reply(evidenceShown(evidence.value, day, asked)) : evidence;
};

export const suggestTargets: HandlerOf<"suggestTargets"> = async (asked, call) => {
  const { id, asOf: day = call.today } = asked;
  const settings = jsonIn(z.record(z.string(), z.number()), asked.settings);
  return settings.ok ? suggest(askerOf(call), { id, day, settings: settings.value }) : settings;
};

export const exportTargets: HandlerOf<"exportTargets"> = async ({ id, asOf }, call) => {
  const day = asOf ?? call.today;
  const book = await targetBook({ ...readingOf(call), facts: call.house.facts }, id, day);
  if (!book.ok) return book;
  return reply(writeSheets(`targets-${day}.xlsx`, targetSheets(book.value, call.language)));
};

const bytesMost = 20 * 2 ** 20;

export const importTargets: HandlerOf<"importTargets"> = async ({ fileName, ...asked }, call) => {
  const { upload, house } = call;
  if (upload === null) return problem("input-malformed", { why: "file" });
  const folder = path.join(house.folder, "imports", "uploads");
  const sent = await receiveUpload(upload, folder, Math.min(bytesMost, house.uploadBytesMost));
  if (sent === null) return problem("file-too-large", { limitMegabytes: bytesMost / 2 ** 20 });
  try {
    return await moveByFile(readingOf(call), { path: sent.file, fileName }, asked);
  } finally {
    await sent.remove();
  }
};

export const readRetailerTargets: HandlerOf<"readRetailerTargets"> = ({ id, asOf }, call) =>
  membershipsOf(readingOf(call), id, asOf);

export const previewTargetFlags: HandlerOf<"previewTargetFlags"> = async ({ fromDay }, call) =>
  reply(await preview(decidingOf(call), fromDay));

export const applyTargetFlags: HandlerOf<"applyTargetFlags"> = (form, call) =>
  apply(decidingOf(call), form);
