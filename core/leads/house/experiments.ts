import { type Cycle, cycleAfter } from "../../units/index.ts";
import { firstCycles, type Launches } from "./launch-history.ts";
import { type FirstOrders, leadCycles, type LeadSku } from "./lead-evidence.ts";

/**
 * What a lesson is of. `own`: of those that had not had the SKU, who took it within some weeks? `launch`: the same of a
 * like SKU when it was new. `carriers`: who buys the SKU, and who has never had it? It tells alike retailers from others
 * where too few took it up lately.
 */
export type LessonKind = "own" | "launch" | "carriers";

/** A question that has its answer. */
export interface LeadExperiment {
  readonly kind: LessonKind;
  readonly sku: LeadSku;
  /** What happened before this cycle is known, what comes from it on is the answer. */
  readonly cut: Cycle;
  readonly weeks: number;
}

/** Where experiments are looked for. */
export interface ExperimentFrame {
  readonly wanted: LeadSku;
  /** SKUs that are known, the wanted one left out or not. */
  readonly skus: readonly LeadSku[];
  readonly orders: FirstOrders;
  readonly dataFirst: Cycle;
  /** The cycle after the last that is known. */
  readonly next: Cycle;
  readonly weeks: number;
}

const ownMost = 8;
const launchesMost = 4;
/** With so many takers further weeks say little more, and are older. */
const takersEnough = 300;
/** With fewer takers in all it is those who carry the SKU that are learned from. */
const takersLeast = 60;
/** A launch with fewer weeks behind it teaches too little. */
const weeksLeast = 2;

/** The end of an experiment: the first cycle that is no longer its answer. */
export const endOf = ({ cut, weeks }: LeadExperiment): Cycle => cycleAfter(cut, weeks);

/** How much a SKU is like another one: its brand counts most, then its price class, then its price. */
export function likeness(one: LeadSku, other: LeadSku): number {
  const [low, high] = [one, other]
    .map(({ wholesaleCnyCentsPerCarton }) => wholesaleCnyCentsPerCarton)
    .toSorted((a, b) => a - b);
  const isNear = low !== undefined && high !== undefined && high <= low * 1.2;
  return (
    (one.brand !== "" && one.brand === other.brand ? 4 : 0) +
    (one.priceClass === other.priceClass ? 2 : 0) +
    (isNear ? 1 : 0)
  );
}

/**
 * The experiments that say most about a SKU: its own last weeks, and the earlier launches that are most like it. Where too
 * few took either up, all that took it since its launch; those who carry it where it is older than the data.
 *
 * A launch needs as many cycles before it as are looked at, and its weeks must be over; so nothing of what is learned
 * from was known only later.
 *
 * @returns its own first, the newest first, then launches, the most like it first
 */
export function experimentsFor(frame: ExperimentFrame): LeadExperiment[] {
  const takers = (experiments: readonly LeadExperiment[]): number =>
    experiments.reduce((sum, one) => sum + takersOf(frame.orders, one), 0);
  const own = ownCuts(frame).filter((_, at, all) => takers(all.slice(0, at)) < takersEnough);
  const found = [...own, ...launchesLike(frame).slice(0, launchesMost)];
  if (takers(found) >= takersLeast) return found;
  return [sinceLaunch(frame) ?? carriersOf(frame)];
}

/** How many retailers took an experiment's SKU up within its weeks, whether or not they are asked about. */
function takersOf(orders: FirstOrders, experiment: LeadExperiment): number {
  const [{ cut, sku }, end] = [experiment, endOf(experiment)];
  const firsts = [...(orders.get(sku.sku)?.values() ?? [])];
  return firsts.filter((first) => first >= cut && first < end).length;
}

/** Everything since the launch as one experiment; null where it came before the data could tell, or just now. */
function sinceLaunch({ wanted, orders, dataFirst, next }: ExperimentFrame): LeadExperiment | null {
  const cut = firstCycles(orders).get(wanted.sku);
  if (cut === undefined || cut < cycleAfter(dataFirst, leadCycles)) return null;
  const weeks = (next - cut) / 7;
  return weeks < weeksLeast ? null : { kind: "own", sku: wanted, cut, weeks };
}

function carriersOf({ wanted, next, weeks }: ExperimentFrame): LeadExperiment {
  return { kind: "carriers", sku: wanted, cut: cycleAfter(next, -weeks), weeks };
}

function ownCuts(frame: ExperimentFrame): LeadExperiment[] {
  const { wanted, orders, dataFirst, next, weeks } = frame;
  const first = firstCycles(orders).get(wanted.sku);
  if (first === undefined) return [];
  const earliest = cycleAfter(dataFirst, leadCycles);
  const since = first > earliest ? first : earliest;
  const told = { kind: "own", sku: wanted } as const;
  const cuts = Array.from({ length: ownMost }, (_, back) => cycleAfter(next, -weeks * (back + 1)));
  const whole = cuts.filter((cut) => cut >= since).map((cut) => ({ ...told, cut, weeks }));
  const launched = whole.length > 0 ? null : sinceLaunch(frame);
  return launched === null ? whole : [launched];
}

function launchesLike({
  wanted,
  skus,
  orders,
  dataFirst,
  next,
  weeks,
}: ExperimentFrame): LeadExperiment[] {
  const firsts: Launches = firstCycles(orders);
  const launched = skus.flatMap((sku): LeadExperiment[] => {
    const cut = firsts.get(sku.sku);
    if (cut === undefined || sku.sku === wanted.sku) return [];
    if (cut < cycleAfter(dataFirst, leadCycles) || cycleAfter(cut, weeks) > next) return [];
    return [{ kind: "launch", sku, cut, weeks }];
  });
  return launched.toSorted(
    (a, b) =>
      likeness(b.sku, wanted) - likeness(a.sku, wanted) || b.cut - a.cut || a.sku.sku - b.sku.sku,
  );
}
