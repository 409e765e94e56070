import path from "node:path";

import type { Facts } from "@dongxiao/store/facts";

import {
  closeIowaWorkshop,
  loadExtract,
  openIowaWorkshop,
  prepareExtract,
} from "../iowa-workshop.ts";
import { keptFolder, progress } from "./bench-cache.ts";
import { openedFacts } from "./city-year.ts";

async function fill(folder: string): Promise<void> {
  progress("importing the public invoices of 2019 to 2021");
  const extract = path.join(folder, "extract");
  prepareExtract(extract);
  const workshop = await openIowaWorkshop(path.join(folder, "house"));
  try {
    await loadExtract(workshop, extract);
  } finally {
    await closeIowaWorkshop(workshop);
  }
}

/** The facts of the whole public set, imported once. */
export async function openIowaFacts(): Promise<Facts> {
  const folder = await keptFolder("iowa", fill);
  return openedFacts(path.join(folder, "house", "facts"));
}
