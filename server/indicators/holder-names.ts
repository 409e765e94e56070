import {
  type CutId,
  cuts,
  daysOf,
  type Member,
  type NamedPeriod,
  namedBefore,
} from "@dongxiao/core/indicators";
import type { Titles } from "@dongxiao/core/units";
import { withEyes } from "@dongxiao/store/books";

import { namingsOf } from "./naming.ts";
import type { Asker } from "./plan.ts";
import type { HolderKind } from "./side.ts";
import { dimensionOf } from "./spelling.ts";

/** What those who make a term are called. */
export interface HolderNames {
  readonly of: (
    kind: HolderKind,
    member: Member,
  ) => { readonly kind: string; readonly code: string; readonly name: Titles };
  /** Null when nobody of the kind has this code. */
  readonly memberOf: (kind: HolderKind, code: string) => Member | null;
}

const everything = { "zh-Hans": "全部", "zh-Hant": "全部", en: "Everything" };
const same = (text: string): Titles => ({ "zh-Hans": text, "zh-Hant": text, en: text });

/** No composite looks further back. */
const periodsMost = 60;

const isCut = (kind: HolderKind): kind is CutId => kind in cuts;

/** Reads the names of some kinds of holders as of a period. */
export async function holderNames(
  { books, eyes }: Asker,
  period: NamedPeriod,
  kinds: readonly HolderKind[],
): Promise<HolderNames> {
  const asked = kinds.filter(isCut);
  const namings = await withEyes(books, eyes, (trx) => namingsOf(trx, asked, daysOf(period).from));
  return {
    of: (kind, member) => {
      if (kind === "everything") return { kind, code: "*", name: everything };
      if (kind === "period") {
        const { name } = namedBefore(period, Number(member));
        return { kind, code: name, name: same(name) };
      }
      const naming = namings.get(kind);
      return {
        kind: dimensionOf(kind),
        code: naming?.codeOf(member) ?? String(member),
        name: naming?.titlesOf(member) ?? same(String(member)),
      };
    },
    memberOf: (kind, code) => {
      if (kind === "everything") return code === "*" ? 0 : null;
      if (kind !== "period") return namings.get(kind)?.memberOf(code) ?? null;
      const backs = Array.from({ length: periodsMost }, (_, back) => back);
      return backs.find((back) => namedBefore(period, back).name === code) ?? null;
    },
  };
}
