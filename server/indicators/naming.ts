import type { CutId, Member } from "@dongxiao/core/indicators";
import {
  businessTypes,
  type CodeList,
  marketTypes,
  priceClassTitles,
  sizeClasses,
  tradeAreas,
} from "@dongxiao/core/retailers";
import type { Titles } from "@dongxiao/core/units";
import { holds, type Trx } from "@dongxiao/store/books";
import { sql } from "kysely";

/** What the members of one cut are called: by code, as people write them, and by name. */
export interface Naming {
  /** Null when no member has this code. */
  readonly memberOf: (code: string) => Member | null;
  readonly codeOf: (member: Member) => string;
  readonly titlesOf: (member: Member) => Titles;
  /** Every member that has a name, in the order in which people expect them. */
  readonly members: readonly Member[];
}

const same = (text: string): Titles => ({ "zh-Hans": text, "zh-Hant": text, en: text });

interface Named {
  readonly member: Member;
  readonly code: string;
  readonly titles: Titles;
}

function namingOf(named: readonly Named[]): Naming {
  const byMember = new Map(named.map((one) => [one.member, one]));
  const byCode = new Map(named.map((one) => [one.code, one.member]));
  return {
    memberOf: (code) => byCode.get(code) ?? null,
    codeOf: (member) => byMember.get(member)?.code ?? String(member),
    titlesOf: (member) => byMember.get(member)?.titles ?? same(String(member)),
    members: named.map(({ member }) => member),
  };
}

const unknown: Titles = { "zh-Hans": "未填", "zh-Hant": "未填", en: "Not given" };

const listed = (list: CodeList): Named[] =>
  Object.entries(list).map(([code, { titles }]) => ({ member: code, code, titles }));

const noTier: Titles = { "zh-Hans": "未评档", "zh-Hant": "未評檔", en: "No tier" };
const tiers: readonly Named[] = Array.from({ length: 31 }, (_, tier) => ({
  member: tier,
  code: String(tier),
  titles:
    tier === 0 ? noTier : { "zh-Hans": `${tier} 档`, "zh-Hant": `${tier} 檔`, en: `Tier ${tier}` },
}));

const targets: readonly Named[] = [
  {
    member: 1,
    code: "yes",
    titles: { "zh-Hans": "目标客户", "zh-Hant": "目標客戶", en: "Target" },
  },
  {
    member: 0,
    code: "no",
    titles: { "zh-Hans": "非目标客户", "zh-Hant": "非目標客戶", en: "Not a target" },
  },
];

const classes: readonly Named[] = Object.entries(priceClassTitles).map(([code, titles]) => ({
  member: Number(code),
  code,
  titles,
}));

type Reading = (trx: Trx, day: string) => Promise<readonly Named[]>;

/** The units that somebody sees, and those above them. */
const units =
  (kind: "county" | "market" | "line"): Reading =>
  async (trx) => {
    const { rows } = await sql<{ id: number; code: string; name: string }>`
      select u.id, u.code, u.name from org_unit u where u.kind = ${kind} and exists (
        select from org_unit o where dongxiao_sees(o.path) and (o.path <@ u.path or u.path <@ o.path))
      order by u.path`.execute(trx);
    return [
      ...rows.map(({ id, code, name }) => ({ member: id, code, titles: same(name) })),
      { member: 0, code: "-", titles: unknown },
    ];
  };

/** A SKU is called what it was called on the day, or else what it was first called. */
const skus: Reading = async (trx, day) => {
  const { rows } = await sql<{ id: number; code: string; name: string }>`
    select distinct on (k.id) k.id, k.code, s.name from sku k join sku_span s on s.sku_id = k.id
    order by k.id, ${holds("s.during", day)} desc, lower(s.during)`.execute(trx);
  return rows
    .map(({ id, code, name }) => ({ member: id, code, titles: same(name) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
};

const retailers: Reading = async (trx, day) => {
  const { rows } = await sql<{ id: number; code: string; name: string }>`
    select distinct on (r.id) r.id, r.licence_code as code, s.name
    from retailer r join retailer_span s on s.retailer_id = r.id
    order by r.id, ${holds("s.during", day)} desc, lower(s.during)`.execute(trx);
  return rows.map(({ id, code, name }) => ({ member: id, code, titles: same(name) }));
};

const wordsOfSkus =
  (column: "brand" | "category"): Reading =>
  async (trx) => {
    const { rows } = await sql<{ word: string }>`
      select distinct ${sql.ref(column)} as word from sku_span order by word`.execute(trx);
    return rows.map(({ word }) => ({
      member: word,
      code: word === "" ? "-" : word,
      titles: word === "" ? unknown : same(word),
    }));
  };

const fixed =
  (named: readonly Named[]): Reading =>
  () =>
    Promise.resolve(named);

const namings: Readonly<Record<CutId, Reading>> = {
  sku: skus,
  retailer: retailers,
  brand: wordsOfSkus("brand"),
  category: wordsOfSkus("category"),
  department: units("county"),
  area: units("market"),
  line: units("line"),
  priceClass: fixed(classes),
  businessType: fixed(listed(businessTypes)),
  marketType: fixed(listed(marketTypes)),
  tradeArea: fixed(listed(tradeAreas)),
  sizeClass: fixed(listed(sizeClasses)),
  tier: fixed(tiers),
  target: fixed(targets),
};

/** Reads what the members of some cuts are called on a day. */
export async function namingsOf(
  trx: Trx,
  asked: readonly CutId[],
  day: string,
): Promise<ReadonlyMap<CutId, Naming>> {
  const found = new Map<CutId, Naming>();
  for (const cut of new Set(asked)) found.set(cut, namingOf(await namings[cut](trx, day)));
  return found;
}
