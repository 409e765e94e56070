import { reply, type SkuRow } from "@dongxiao/contract";

import type { Call, HandlerOf } from "../call.ts";
import { skuList } from "../queries/skus.ts";
import { writeSheet } from "../wire/sheet.ts";
import { skuSheet } from "./sku-sheet.ts";

const listed = ({ house, eyes, today }: Call): Promise<SkuRow[]> => skuList(house, eyes, today);

export const listSkus: HandlerOf<"listSkus"> = async (_input, call) =>
  reply({ skus: await listed(call) });

export const exportSkus: HandlerOf<"exportSkus"> = async (_input, call) =>
  reply(writeSheet(`skus-${call.today}.xlsx`, skuSheet(await listed(call), call.language)));
