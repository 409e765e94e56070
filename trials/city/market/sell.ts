import { Stream, streams } from "../random.ts";
import { overdispersed } from "./counts.ts";
import { isLicensed, type LineMarket, ownerFactor } from "./line-market.ts";
import { shareBefore } from "./line-week.ts";
import { sellInstead, type Walkers, walkOn } from "./switch.ts";

const chance = new Stream(0);
const choices = new Stream(0);

/** What may be sold from a shelf: a reserve that is kept back stays. */
const forSale = (stock: number, held: number): number => Math.max(0, stock - held);

/** What is kept from consumers of a SKU that is short, in packs. */
function reserve(market: LineMarket, retailer: number, sku: number, at: number): number {
  const { ground, conducts, assigned, rates, cuts } = market;
  if (ground.isScarce[sku] === 0 || cuts[at] === 0) return 0;
  const weeks = conducts[retailer]?.heldWeeks(assigned[retailer]?.strength ?? 0) ?? 0;
  return Math.round(weeks * (rates.usual[at] ?? 0));
}

/** Keeps the shelf on which nothing was ever short: it tells what is wanted of a rationed SKU. */
function serveAll({ flows, servedStock }: LineMarket, at: number, asked: number): void {
  servedStock[at] = Math.max(0, (servedStock[at] ?? 0) + (flows.wanted[at] ?? 0) - asked);
}

/** Sells a week of one shelf: before and after the goods come. Returns what consumers asked for in vain. */
function sellShelf(market: LineMarket, at: number, asked: number, early: number): number {
  const { flows, stock, held } = market;
  const opening = flows.opening[at] ?? 0;
  const incoming = (flows.supplied[at] ?? 0) - (flows.diverted[at] ?? 0);
  const kept = held[at] ?? 0;
  const before = Math.min(early, forSale(opening, kept));
  const after = Math.min(asked - early, forSale(opening + incoming - before, kept));
  const sold = before + after;
  flows.asked[at] = asked;
  flows.sold[at] = sold;
  stock[at] = opening + incoming - sold;
  return asked - sold;
}

function emptyDays(asked: number, refused: number): number {
  return refused === 0 ? 0 : Math.max(1, Math.round((7 * refused) / asked));
}

/** Takes the week of a shop that does not trade: consumers come in vain, and the shelf stays as it is. */
function stayShut(market: LineMarket, at: number, asked: number): void {
  const { flows, stock } = market;
  flows.asked[at] = asked;
  flows.sold[at] = 0;
  stock[at] = (flows.opening[at] ?? 0) + (flows.supplied[at] ?? 0) - (flows.diverted[at] ?? 0);
}

function askedOf(market: LineMarket, at: number, sku: number, owner: number): number {
  const mean = (market.rates.usual[at] ?? 0) * (market.week.asked[sku] ?? 0) * owner;
  return mean === 0 ? 0 : overdispersed(chance, mean, market.ground.demand.shape);
}

function sellAt(market: LineMarket, retailer: number, week: number, walkers: Walkers): void {
  const { ground, flows, line } = market;
  const share = shareBefore(line.orderWeekday);
  const owner = ownerFactor(market, retailer, week);
  const isOpen = market.trades[retailer] === 1;
  for (let sku = 0; sku < ground.skuCount; sku += 1) {
    const at = retailer * ground.skuCount + sku;
    const asked = askedOf(market, at, sku, owner);
    serveAll(market, at, asked);
    const early = asked === 0 ? 0 : Math.min(asked, chance.rounded(asked * share));
    if (!isOpen) {
      stayShut(market, at, asked);
      walkers.add(retailer, sku, asked, choices);
      continue;
    }
    market.held[at] = reserve(market, retailer, sku, at);
    const refused = sellShelf(market, at, asked, early);
    flows.emptyDays[at] = emptyDays(asked, refused);
    if (refused > 0) walkers.add(retailer, sku, refused, choices);
  }
}

/** Remembers how much of each SKU was refused in the line: prices follow it. */
function rememberShortage({ flows, ground, count, shortage }: LineMarket): void {
  for (let sku = 0; sku < ground.skuCount; sku += 1) {
    let [asked, refused] = [0, 0];
    for (let at = sku; at < count * ground.skuCount; at += ground.skuCount) {
      const came = flows.asked[at] ?? 0;
      asked += came;
      refused += Math.max(0, came - (flows.sold[at] ?? 0));
    }
    const now = asked === 0 ? 0 : refused / asked;
    shortage[sku] = 0.75 * (shortage[sku] ?? 0) + 0.25 * now;
  }
}

/**
 * Lets a week's consumers come: they buy, take another SKU, walk to a neighbour, or leave.
 * A retailer's consumers are drawn from a stream of its own, so that what is delivered never changes who comes.
 */
export function sell(market: LineMarket, week: number, walkers: Walkers): void {
  const { ground, line, count, flows, stock } = market;
  flows.opening.set(stock);
  flows.emptyDays.fill(0);
  walkers.clear();
  for (let retailer = 0; retailer < count; retailer += 1) {
    if (!isLicensed(market, retailer, week)) {
      shutForGood(market, retailer);
      continue;
    }
    chance.restart(ground.options.seed, streams.week, line.from + retailer, week);
    choices.restart(ground.options.seed, streams.choices, line.from + retailer, week);
    sellAt(market, retailer, week, walkers);
    sellInstead(market, retailer, walkers);
  }
  rememberShortage(market);
  walkOn(market, walkers);
}

/** A retailer that has not opened yet or has closed: nobody comes, and what lies there lies there. */
function shutForGood({ flows, ground }: LineMarket, retailer: number): void {
  const [from, to] = [retailer * ground.skuCount, (retailer + 1) * ground.skuCount];
  flows.asked.fill(0, from, to);
  flows.sold.fill(0, from, to);
}
