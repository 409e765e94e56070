import { iowaCompany } from "@dongxiao/server/example/iowa/company.ts";
import { loadExample } from "@dongxiao/server/example/load.ts";
import type { Workshop } from "@dongxiao/server/workshop.ts";
import { openIdentity } from "@dongxiao/server/identity/index.ts";
import { secretIn } from "@dongxiao/server/identity/secret.ts";

import { openTestWorkshop, unwatched } from "../agreement/test-workshop.ts";

/** The company of real deliveries, loaded the ordinary way, and how its codes became keys. */
export interface ExampleCompany {
  readonly workshop: Workshop;
  readonly keyOfStore: (store: string) => number;
  readonly keyOfItem: (item: string) => number;
  close(): Promise<void>;
}

/** Loads the company of real deliveries into memories of its own. */
export async function openExampleCompany(): Promise<ExampleCompany> {
  const opened = await openTestWorkshop("2021-12-31");
  const { workshop } = opened;
  const { books, folder } = workshop;
  const identity = openIdentity({
    database: books.owner,
    secret: secretIn(folder),
    publicUrl: "http://localhost",
    oidc: null,
  });
  await loadExample(workshop, identity, iowaCompany(), unwatched);
  const retailers = await books.owner
    .selectFrom("retailer")
    .select(["id", "licenceCode"])
    .execute();
  const skus = await books.owner.selectFrom("sku").select(["id", "code"]).execute();
  return {
    workshop,
    keyOfStore: keysBy(retailers.map(({ id, licenceCode }) => [licenceCode, id])),
    keyOfItem: keysBy(skus.map(({ id, code }) => [code, id])),
    close: () => opened.close(),
  };
}

/** Finds a key by the source's own number: the import's codes are that number with leading zeros. */
function keysBy(entries: readonly (readonly [string, number])[]): (number: string) => number {
  const keys = new Map(entries.map(([code, id]) => [code.replace(/^0+/, ""), id]));
  return (number) => {
    const key = keys.get(number);
    if (key === undefined) throw new Error(`${number} was not imported`);
    return key;
  };
}
