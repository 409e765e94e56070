import type { CareAnswer, CareWaiting, Problem, Reply } from "@dongxiao/contract";
import { reply } from "@dongxiao/contract";
import { serviceAdvice } from "@dongxiao/core/retailers";
import {
  custodianChoices,
  custodiansOn,
  filesAsOf,
  type Trx,
  withEyes,
} from "@dongxiao/store/books";

import { retailersNamed } from "../queries/named.ts";
import type { Carer } from "./carer.ts";
import { onRetailer } from "./entries.ts";
import { gatherCare, partForRetailer } from "./gather-care.ts";
import { photosMost } from "./photos.ts";
import { seesAsStaff } from "./staff.ts";

/** How one retailer is looked after; its own people read the part that is for them. */
export async function careOf(
  carer: Carer,
  id: number,
): Promise<Reply<CareAnswer> | Problem<"not-found">> {
  const isStaff = await seesAsStaff(carer, id);
  return onRetailer(carer, id, async (trx) => {
    const care = await gatherCare(trx, carer, { retailers: [id] });
    const part = isStaff ? care : partForRetailer(care);
    const serviceStyle = isStaff ? await serviceStyleOf(trx, carer, id) : null;
    const custody = await custodyOf(trx, carer, id, isStaff);
    return reply({ isStaff, serviceStyle, ...part, photosMost, ...custody });
  });
}

async function serviceStyleOf(trx: Trx, { today }: Carer, id: number) {
  const file = (await filesAsOf(trx, today, [id])).get(id);
  return serviceAdvice(file?.get("serviceStyle"));
}

async function custodyOf(
  trx: Trx,
  { today, isManager }: Carer,
  id: number,
  isStaff: boolean,
): Promise<Pick<CareAnswer, "custodian" | "custodianChoices">> {
  if (!isStaff) return { custodian: null, custodianChoices: [] };
  const custodian = (await custodiansOn(trx, [id], today)).get(id) ?? null;
  const choices = isManager ? await custodianChoices(trx, id, today) : [];
  return { custodian, custodianChoices: choices };
}

/** What waits for somebody in the carer's units: open promises and complaints, files that are out. */
export function careWaiting(carer: Carer): Promise<Reply<CareWaiting>> {
  return withEyes(carer.books, carer.eyes, async (trx) => {
    const { promises, complaints, loans } = await gatherCare(trx, carer, "waiting");
    const ids = [...promises, ...complaints, ...loans].map((one) => one.retailerId);
    const names = await retailersNamed(trx, [...new Set(ids)], carer.today);
    const named = <One extends { retailerId: number }>(one: One) => {
      const { name = "", licenceCode = "", line = "" } = names.get(one.retailerId) ?? {};
      return { ...one, retailer: name, licenceCode, line };
    };
    return reply({
      promises: promises.map(named),
      complaints: complaints.map(named),
      loans: loans.map(named),
    });
  });
}
