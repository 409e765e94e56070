import type { TargetDeed } from "@dongxiao/core/retailers";
import { assert, cycleAfter, cycleOf, dayOf, isoOf } from "@dongxiao/core/units";
import {
  retailersAsOf,
  skusAsOf,
  systemEyes,
  targetRegisters,
  withEyes,
} from "@dongxiao/store/books";

import { actorNamed, machineActor, type Actor } from "../targets/actor.ts";
import { moveTargets } from "../targets/move-targets.ts";
import { createTargetRegister } from "../targets/registers.ts";
import { suggestTargets } from "../targets/suggestions.ts";
import type { Workshop } from "../workshop.ts";
import { placesIn } from "./places.ts";

const name = "紧俏规格试点";
const places = 40;
/** Proposals that nobody has decided about yet. */
const open = 4;
const countedLeast = 10;
const halfYear = 26;
const reason = "试点首批：近半年购进过的户";
/** After so many weeks the first review puts the weakest on watch. */
const reviewed = 13;

interface Buyer {
  readonly sku: number;
  readonly retailer: number;
  /** A cycle in which it was supplied. */
  readonly cartons: number;
  readonly packs: number;
  /** 1 where its stock of the SKU is counted. */
  readonly counted: number;
}

/** What the retailers of a county bought of the scarce SKUs in the last half year; those whose stock is counted first, then most first. */
async function buyersIn(
  { facts }: Workshop,
  county: number,
  skus: readonly number[],
  from: string,
) {
  return facts.ask<Buyer>(
    `select sku, retailer, sum(supplied_packs / packs_per_carton) / uniqExactIf(cycle, supplied_packs > 0) as cartons,
      sum(supplied_packs) as packs,
      (sku, retailer) in (
        select sku, retailer from observation where cycle >= {from: Date} and stock_packs >= 0
      ) as counted
    from order_line
    where department = {county: UInt32} and sku in (${skus.join(", ")}) and cycle >= {from: Date}
      and supplied_packs > 0
    group by sku, retailer order by counted desc, packs desc, retailer`,
    { county, from },
  );
}

/** The scarcest SKU that enough of them bought and count: there the list matters most, and there is something to review. */
function scarcest(buyers: readonly Buyer[]): readonly Buyer[] {
  const bySku = [...Map.groupBy(buyers, ({ sku }) => sku).values()];
  const enough = bySku.filter(
    (own) =>
      own.length >= places + open &&
      own.filter(({ counted }) => counted === 1).length >= countedLeast,
  );
  const bought = (own: readonly Buyer[]): number => own.reduce((sum, { packs }) => sum + packs, 0);
  return enough.toSorted((a, b) => bought(a) - bought(b))[0] ?? [];
}

/**
 * Gives the demonstration a register of one scarce SKU, as an office would: retailers of the county that has both an area
 * manager and an inspector are proposed, signed for by both and activated with their caps; a few proposals are left open.
 */
export async function plantTargetRegister(workshop: Workshop): Promise<void> {
  const { books, facts, clock } = workshop;
  const made = await withEyes(books, systemEyes, (trx) => targetRegisters(trx));
  if (made.length > 0) return;
  const [held] = await facts.ask<{ last: string }>("select max(cycle) as last from order_line");
  const last = dayOf(held?.last ?? "");
  assert(last !== null, "an example company has orders");
  const fromDay = isoOf(cycleAfter(cycleOf(last), -halfYear));
  const known = await withEyes(books, systemEyes, (trx) => skusAsOf(trx, isoOf(last)));
  const scarce = known.filter(({ supplyState }) => supplyState === "scarce");
  const { county } = await placesIn(workshop);
  const ids = scarce.map(({ id }) => id);
  const buyers = scarcest(await buyersIn(workshop, county, ids, fromDay));
  const sku = scarce.find(({ id }) => id === buyers[0]?.sku);
  if (sku === undefined) return;
  const deciding = { books, personId: null, today: clock.today() };
  const form = { name, skus: [sku.code], brands: [], total: places, fromDay, reason };
  const register = await createTargetRegister(deciding, form);
  assert(register.ok, "the demonstration's register is made");
  const { id } = register.value;
  await enlist(workshop, { id, validDay: fromDay, buyers });
  await review(workshop, id, isoOf(cycleAfter(cycleOf(last), -reviewed)));
}

/** The first review, carried out: whoever was weak goes on watch, each for the reasons that the review gave. */
async function review({ books, facts }: Workshop, id: number, day: string): Promise<void> {
  const suggested = await suggestTargets({ books, facts, eyes: systemEyes }, { id, day, settings });
  assert(suggested.ok, "the demonstration's register is reviewed");
  const moves = suggested.value.watches.map(({ retailerId, sentence, figures }) => ({
    deed: "watch" as const,
    retailerId,
    isException: false,
    reason: sentence["zh-Hans"],
    evidence: figures,
  }));
  const moving = { books, actor: machineActor, today: day };
  if (moves.length > 0) await moveTargets(moving, id, { moves, validDay: day, reason: "评审" });
}

const settings = {};

interface Enlisting {
  readonly id: number;
  readonly validDay: string;
  readonly buyers: readonly Buyer[];
}

async function enlist(workshop: Workshop, { id, validDay, buyers }: Enlisting): Promise<void> {
  const area = await personNamed(workshop, "area");
  const inspector = await personNamed(workshop, "inspector");
  const there = await withEyes(workshop.books, area.eyes, (trx) => retailersAsOf(trx, validDay));
  const seen = new Set(there.map((retailer) => retailer.id));
  const eligible = buyers.filter(({ retailer }) => seen.has(retailer));
  const [members, others] = [eligible.slice(0, places), eligible.slice(places, places + open)];
  const does = async (actor: Actor, deed: TargetDeed, whom: readonly Buyer[]): Promise<void> => {
    const moves = whom.map(({ retailer: retailerId, cartons }) => ({
      deed,
      retailerId,
      isException: false,
      evidence: { cartons },
      ...(deed === "activate" ? { capCartons: Math.max(1, Math.ceil(cartons * 1.5)) } : {}),
    }));
    const moving = { books: workshop.books, actor, today: workshop.clock.today() };
    const outcome = await moveTargets(moving, id, { moves, validDay, reason });
    assert(outcome.ok, `the demonstration's targets are moved: ${JSON.stringify(outcome)}`);
  };
  await does(machineActor, "propose", [...members, ...others]);
  await does(area, "sign", [...members, ...others.slice(0, 2)]);
  await does(inspector, "sign", [...members, ...others.slice(2, 3)]);
  await does(machineActor, "activate", members);
}

async function personNamed({ books, clock }: Workshop, username: string): Promise<Actor> {
  const actor = await actorNamed(books, username, clock.today());
  assert(actor.ok, `${username} works in the demonstration`);
  return actor.value;
}
