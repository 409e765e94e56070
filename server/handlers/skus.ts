import { reply } from "@dongxiao/contract";

import type { HandlerOf } from "../call.ts";
import { skuList } from "../queries/skus.ts";
import { writeSheet } from "../wire/sheet.ts";
import { skuSheet } from "./sku-sheet.ts";

export const listSkus: HandlerOf<"listSkus"> = async (_input, call) =>
  reply({ skus: await skuList(call) });

export const exportSkus: HandlerOf<"exportSkus"> = async (_input, call) =>
  reply(writeSheet(`skus-${call.today}.xlsx`, skuSheet(await skuList(call), call.language)));
