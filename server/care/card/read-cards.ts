import { cardsMost, type RetailerCard } from "@dongxiao/contract";
import { type Trx, withEyes } from "@dongxiao/store/books";
import type { Facts } from "@dongxiao/store/facts";

import { type RetailerAsOf, retailersAsOf } from "../../queries/retailers.ts";
import type { Carer } from "../carer.ts";
import { gatherCare, type GatheredCare, partForRetailer } from "../gather-care.ts";
import { seesAsStaff } from "../staff.ts";
import { cardHeads, cardStars, cardTiers } from "./card-books.ts";
import { cardSales } from "./card-sales.ts";
import { cardSegments } from "./card-segments.ts";
import { cardSwots } from "./card-swot.ts";
import { cardTrade } from "./card-trade.ts";
import { cardWindow } from "./card-window.ts";

/** How many contacts a card shows, the newest. */
const contactsShown = 5;

type Entries = Pick<RetailerCard, "contacts" | "promises" | "complaints" | "equipment">;

/** What of the entries stands on a card: what holds, and is not done with. */
function entriesOf(care: GatheredCare, id: number): Entries {
  const holds = (one: { retailerId: number; struckWhy: string | null }): boolean =>
    one.retailerId === id && one.struckWhy === null;
  return {
    contacts: care.contacts.filter(holds).slice(0, contactsShown),
    promises: care.promises.filter((one) => holds(one) && one.settledDay === null),
    complaints: care.complaints.filter((one) => holds(one) && one.state !== "closed"),
    equipment: care.equipment.filter((one) => holds(one) && one.state !== "removed"),
  };
}

async function knownOf(
  trx: Trx,
  carer: Carer,
  retailers: readonly RetailerAsOf[],
  isStaff: boolean,
) {
  const ids = retailers.map(({ id }) => id);
  const headOf = await cardHeads(trx, retailers, carer.today);
  const tiersOf = await cardTiers(trx, ids);
  const starOf = await cardStars(trx, carer.today);
  const all = await gatherCare(trx, carer, { retailers: ids });
  const care = isStaff ? all : partForRetailer(all);
  return (retailer: RetailerAsOf) => {
    const head = headOf(retailer);
    return {
      head: isStaff ? head : { ...head, custodian: null },
      tier: retailer.tier,
      tiers: tiersOf(retailer.id),
      star: starOf(retailer.id),
      ...entriesOf(care, retailer.id),
    };
  };
}

/** The cards of retailers that the carer sees, in the order given. */
async function cardsOf(
  facts: Facts,
  carer: Carer,
  retailers: readonly RetailerAsOf[],
  isStaff: boolean,
): Promise<RetailerCard[]> {
  const { books, eyes, today } = carer;
  const ids = retailers.map(({ id }) => id);
  const known = await withEyes(books, eyes, (trx) => knownOf(trx, carer, retailers, isStaff));
  const window = await cardWindow(facts);
  const salesOf = window === null ? () => null : await cardSales(facts, ids, window);
  const tradeOf = window === null ? () => null : await cardTrade(facts, ids, window);
  const asker = { books, facts, eyes };
  const swotOf = isStaff && window !== null ? await cardSwots(asker, ids, today) : () => null;
  const segmentsOf = isStaff ? await cardSegments(asker, today) : () => [];
  return retailers.map((retailer) => ({
    day: today,
    isStaff,
    ...known(retailer),
    sales: salesOf(retailer.id),
    trade: tradeOf(retailer.id),
    segments: segmentsOf(retailer.id),
    swot: swotOf(retailer.id),
  }));
}

const retailersSeen = ({ books, eyes, today }: Carer, id: number | null) =>
  withEyes(books, eyes, (trx) => retailersAsOf(trx, today, id));

/** One retailer's card; its own people read the part that is for them. Null when the carer does not see it. */
export async function cardOf(facts: Facts, carer: Carer, id: number): Promise<RetailerCard | null> {
  const retailers = await retailersSeen(carer, id);
  if (retailers.length === 0) return null;
  const [card] = await cardsOf(facts, carer, retailers, await seesAsStaff(carer, id));
  return card ?? null;
}

/** The cards of a line in the order of its route; null when the carer sees nobody on it. */
export async function cardsOfLine(facts: Facts, carer: Carer, line: number) {
  const all = (await retailersSeen(carer, null)).filter(({ lineId }) => lineId === line);
  const [first] = all;
  if (first === undefined) return null;
  const cards = await cardsOf(facts, carer, all.slice(0, cardsMost), true);
  return { line: first.line, all: all.length, cards };
}
