import { codeOf, tradeAreas } from "@dongxiao/core/retailers";
import { competitorsOf, quartilesOf, type SwotFacts, swotMeasures } from "@dongxiao/core/uplift";
import { type Cycle, mapped } from "@dongxiao/core/units";
import { skusAsOf, systemEyes, withEyes } from "@dongxiao/store/books";

import type { Asker } from "../indicators/plan.ts";
import type { CityRetailer } from "../queries/uplift.ts";
import { skusOfPeersSql } from "./numbers-sql.ts";
import type { RatedCity } from "./rated-city.ts";
import { type Standing, starStanding } from "./standing.ts";
import { type Measured, measuredIn, newestCycle } from "./swot-numbers.ts";

/** Of whom a sheet is, among whom, on which day. */
export interface SheetSubject {
  readonly city: RatedCity;
  readonly own: CityRetailer;
  readonly standing: Standing;
  readonly day: string;
}

/** A knowing approximation: so many peers tell quartiles and halves well enough, and a statement has an end. */
const peersMost = 2000;

function asked({ peers }: Standing): readonly CityRetailer[] {
  return peers.slice(0, peersMost);
}

type Memories = Pick<Asker, "books" | "facts">;

/** Gathers what is known of a retailer for its sheet: its own numbers, its peers', its neighbours and its rating. */
export async function swotFacts(memories: Memories, subject: SheetSubject): Promise<SwotFacts> {
  const { city, own, standing, day } = subject;
  const newest = await newestCycle(memories.facts, day);
  const measured =
    newest === null
      ? new Map<number, Measured>()
      : await measuredIn(memories.facts, [own, ...asked(standing)], newest);
  const others = city.retailers.filter(({ id, isActive }) => isActive && id !== own.id);
  return {
    ...tradeOf(measured, subject),
    competitors: competitorsOf(own, others),
    tradeArea: codeOf(tradeAreas, own.tradeArea),
    skusOfPeers: newest === null ? [] : await skusOfPeers(memories, subject, newest),
    fullItems: standing.full,
    weakItems: standing.weak,
    unknownItems: standing.unknown,
    star: starStanding(city, standing.row),
  };
}

function tradeOf(
  measured: ReadonlyMap<number, Measured>,
  { own, standing: { peers } }: SheetSubject,
): Pick<SwotFacts, "own" | "peers" | "requestedCartons" | "suppliedCartons"> {
  const mine = measured.get(own.id);
  const theirs = peers.flatMap(({ id }) => measured.get(id)?.numbers ?? []);
  return {
    own: mapped(swotMeasures, (_, measure) => mine?.numbers[measure] ?? null),
    peers: mapped(swotMeasures, (_, measure) =>
      quartilesOf(theirs.flatMap((numbers) => numbers[measure] ?? [])),
    ),
    requestedCartons: mine?.requestedCartons ?? 0,
    suppliedCartons: mine?.suppliedCartons ?? 0,
  };
}

/** The names of what peers buy and this retailer does not; what is scarce goes by a rule and not by a suggestion. */
async function skusOfPeers(
  { books, facts }: Memories,
  { own, standing, day }: SheetSubject,
  newest: Cycle,
): Promise<readonly string[]> {
  if (standing.peers.length === 0) return [];
  const ids = asked(standing).map(({ id }) => id);
  const found = await facts.ask<{ sku: number }>(skusOfPeersSql(newest, own.id, ids));
  const skus = await withEyes(books, systemEyes, (trx) => skusAsOf(trx, day));
  const names = new Map(
    skus.filter(({ supplyState }) => supplyState !== "scarce").map(({ id, name }) => [id, name]),
  );
  return found.flatMap(({ sku }) => names.get(sku) ?? []);
}
