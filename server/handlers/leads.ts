import { problem, reply } from "@dongxiao/contract";
import {
  skusAsOf,
  audit,
  changeLead as sayOfLead,
  leadLists,
  removeLeadList,
  withEyes,
} from "@dongxiao/store/books";
import path from "node:path";

import type { Call, HandlerOf } from "../call.ts";
import type { LeadsAsked } from "../leads/keep-leads.ts";
import { readCampaign } from "../leads/read-campaign.ts";
import { listShown, showLeads } from "../leads/show-leads.ts";
import { receiveUpload } from "../wire/receive-upload.ts";
import { writeSheet, writeSheets } from "../wire/sheet.ts";
import { shownJob, unfinishedJobs } from "../work/job-rows.ts";
import { campaignSheet, leadsSheets } from "./analysis-sheets/leads-sheets.ts";

const bytesMost = 20 * 2 ** 20;

async function running({ house: { books } }: Call) {
  const job = (await unfinishedJobs(books)).find(({ kind }) => kind === "leads");
  return job === undefined ? null : shownJob(job);
}

/** Puts the making of a list into the queue; one at a time. */
async function begun(call: Call, asked: LeadsAsked) {
  if ((await running(call)) !== null) return problem("facts-busy");
  return reply(await call.house.jobs.start({ kind: "leads", asked }, call.eyes.personId));
}

export const listLeadLists: HandlerOf<"listLeadLists"> = async (_input, call) => {
  const lists = await withEyes(call.house.books, call.eyes, leadLists);
  return reply({ lists: lists.map(listShown), running: await running(call) });
};

export const makeSkuLeads: HandlerOf<"makeSkuLeads"> = async (form, call) => {
  const skus = await skusAsOf(call.house.books.owner, form.asOf ?? call.today);
  if (!skus.some(({ code }) => code === form.sku))
    return problem("member-unknown", { dimension: "sku", member: form.sku });
  const job = await begun(call, { kind: "sku", form });
  return job.ok ? reply({ job: job.value }) : job;
};

export const makeCampaignLeads: HandlerOf<"makeCampaignLeads"> = async (input, call) => {
  const { upload, house } = call;
  if (upload === null) return problem("input-malformed", { why: "file" });
  const folder = path.join(house.folder, "imports", "uploads");
  const sent = await receiveUpload(upload, folder, Math.min(bytesMost, house.uploadBytesMost));
  if (sent === null) return problem("file-too-large", { limitMegabytes: bytesMost / 2 ** 20 });
  try {
    const list = await readCampaign(house.books, sent.file, input.fileName);
    if (!list.ok) return list;
    const { name, since } = input;
    const job = await begun(call, { kind: "campaign", campaign: { name, since, ...list.value } });
    if (!job.ok) return job;
    const { takers, others, unknown } = list.value;
    return reply({ job: job.value, takers: takers.length, others: others.length, unknown });
  } finally {
    await sent.remove();
  }
};

export const campaignTemplate: HandlerOf<"campaignTemplate"> = async (_input, { language }) =>
  reply(writeSheet("campaign.xlsx", campaignSheet(language)));

export const readLeadList: HandlerOf<"readLeadList"> = (part, { house, eyes, today }) =>
  withEyes(house.books, eyes, (trx) => showLeads(trx, part, today));

export const exportLeadList: HandlerOf<"exportLeadList"> = async (part, call) => {
  const { house, eyes, today, language } = call;
  const shown = await withEyes(house.books, eyes, (trx) => showLeads(trx, part, today));
  if (!shown.ok) return shown;
  return reply(writeSheets(`leads-${part.id}.xlsx`, leadsSheets(shown.value, language)));
};

export const changeLead: HandlerOf<"changeLead"> = (input, { house, eyes }) =>
  withEyes(house.books, eyes, async (trx) => {
    const { id, retailer, state, note } = input;
    const before = await sayOfLead(trx, id, retailer, { state, note, by: eyes.personId });
    if (before === null) return problem("not-found", { what: `${id}/${retailer}` });
    await audit(trx, {
      personId: eyes.personId,
      action: "change-lead",
      subjectKind: "lead-list",
      subjectId: String(id),
      before: { retailer, ...before },
      after: { retailer, state, note },
    });
    return reply({});
  });

export const putLeadList: HandlerOf<"putLeadList"> = ({ id, removed }, { house, eyes }) =>
  withEyes(house.books, eyes, async (trx) => {
    if (!(await removeLeadList(trx, id, removed)))
      return problem("not-found", { what: String(id) });
    await audit(trx, {
      personId: eyes.personId,
      action: removed ? "remove-lead-list" : "restore-lead-list",
      subjectKind: "lead-list",
      subjectId: String(id),
    });
    return reply({});
  });
