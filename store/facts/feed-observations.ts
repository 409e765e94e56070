import type { ObservationFields, WaitingMessage } from "../books/index.ts";
import type { Facts } from "./facts.ts";
import { asOf } from "./quarters.ts";
import { tabSeparated } from "./tab-separated.ts";
import { allColumns, baseColumns, keyOf, listed, namesOf, observation } from "./tables.ts";

/** One recorded count with the number of the message that brings it. */
export interface FedObservation extends ObservationFields {
  readonly outboxId: number;
}

/** The count that a message carries, if it carries one. */
export function observationIn({ id, topic, payload }: WaitingMessage): FedObservation[] {
  return topic === "observation" ? [{ ...(payload as ObservationFields), outboxId: id }] : [];
}

const rowOf = (one: FedObservation): (string | number)[] => [
  one.cycle,
  one.retailerId,
  one.skuId,
  one.stockPacks ?? -1,
  one.soldPacks ?? -1,
  one.priceCnyCentsPerCarton ?? -1,
  one.stockOutDays ?? -1,
  one.method,
  0,
  0,
  one.outboxId,
];

function newest(records: readonly FedObservation[]): FedObservation[] {
  const byKey = new Map(
    records.map((one) => [`${one.retailerId} ${one.skuId} ${one.cycle}`, one] as const),
  );
  return [...byKey.values()];
}

const key = keyOf(observation);
const staged = "staging_observation where import_id = 0";

/** Takes away what an older record or an import says about the keys that are staged; a repeat finds nothing. */
async function forgetOlder(facts: Facts): Promise<void> {
  const older = `(${key}) in (select ${key} from ${staged})
    and outbox_id not in (select outbox_id from ${staged})`;
  const [row] = await facts.ask<{ n: number }>(
    `select count() as n from observation where ${older}`,
  );
  if ((row?.n ?? 0) > 0) await facts.tell(`alter table observation delete where ${older}`);
}

/**
 * Brings recorded counts into facts; those that facts hold already are left out.
 *
 * @returns how many were given
 */
export async function feedObservations(
  facts: Facts,
  records: readonly FedObservation[],
): Promise<number> {
  if (records.length === 0) return 0;
  await facts.tell("alter table staging_observation drop partition 0");
  const rows = newest(records).map(rowOf);
  await facts.load("staging_observation", namesOf(baseColumns(observation)), tabSeparated(rows));
  await forgetOlder(facts);
  const missing = `select ${listed(baseColumns(observation))} from ${staged}
    and outbox_id not in (select outbox_id from observation where outbox_id > 0
      and (${key}) in (select ${key} from ${staged}))`;
  await facts.tell(
    `insert into observation (${listed(allColumns(observation))}) ${asOf(observation, missing)}`,
  );
  await facts.tell("alter table staging_observation drop partition 0");
  return records.length;
}

/** Rebuilt counts are numbered above all messages, so that none of them is taken for one. */
const rebuiltFrom = 2 ** 52;

/** Brings counts that the books keep into emptied facts; each takes the place of what an import said before it. */
export function feedRecorded(
  facts: Facts,
  records: readonly (ObservationFields & { readonly id: number })[],
): Promise<number> {
  return feedObservations(
    facts,
    records.map((one) => ({ ...one, outboxId: rebuiltFrom + one.id })),
  );
}
