import type { FindingKey } from "@dongxiao/core/quality";
import type { Titles } from "@dongxiao/core/units";
import type { Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** A code that people know, with a name. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the retailers and SKUs of findings are called. */
export interface FindingNames {
  readonly retailers: ReadonlyMap<number, Named>;
  readonly skus: ReadonlyMap<number, Named>;
}

/** Reads the names of some findings, as they are now, as far as the transaction's eyes see. */
export async function namesOfFindings(
  trx: Trx,
  findings: readonly FindingKey[],
): Promise<FindingNames> {
  const ids = (of: (finding: FindingKey) => number): number[] => [...new Set(findings.map(of))];
  const retailers = await sql<Named & { id: number }>`
    select distinct on (r.id) r.id, r.licence_code as code, s.name
    from retailer r join retailer_span s on s.retailer_id = r.id
    where r.id = any(${ids(({ retailer }) => retailer)})
    order by r.id, lower(s.during) desc`.execute(trx);
  const skus = await sql<Named & { id: number }>`
    select distinct on (k.id) k.id, k.code, s.name from sku k join sku_span s on s.sku_id = k.id
    where k.id = any(${ids(({ sku }) => sku)}) order by k.id, lower(s.during) desc`.execute(trx);
  return {
    retailers: new Map(retailers.rows.map(({ id, ...named }) => [id, named])),
    skus: new Map(skus.rows.map(({ id, ...named }) => [id, named])),
  };
}

/** A name that reads alike in every language; the key where nothing is known. */
export function titlesOf(named: Named | undefined, key: number): Titles {
  const name = named?.name ?? String(key);
  return { "zh-Hans": name, "zh-Hant": name, en: name };
}
