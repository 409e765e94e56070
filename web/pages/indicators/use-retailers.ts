import { listRetailers, type RetailerRow } from "@dongxiao/contract";
import { useQuery } from "@tanstack/react-query";

import { ask } from "../../lib/ask.ts";
import type { Got } from "../../lib/wire.ts";

const nobody: ReadonlyMap<string, RetailerRow> = new Map();

type Answer = Got<typeof listRetailers>;

/** Each answer is put in order once, however many rows of a table look into it. */
const inOrder = new WeakMap<Answer, ReadonlyMap<string, RetailerRow>>();

function byLicence(answer: Answer): ReadonlyMap<string, RetailerRow> {
  const known = inOrder.get(answer);
  if (known !== undefined) return known;
  const found = new Map(answer.retailers.map((row) => [row.licenceCode, row]));
  inOrder.set(answer, found);
  return found;
}

/** The retailers of the reader's area by licence code; nobody until they are read, or while nobody needs them. */
export function useRetailers(needed = true): ReadonlyMap<string, RetailerRow> {
  const { data } = useQuery({ ...ask(listRetailers, {}), enabled: needed });
  return data === undefined ? nobody : byLicence(data);
}
