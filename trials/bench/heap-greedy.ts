import { type AllocationInput, type AnyAllocationRule, lotOf } from "@dongxiao/core/allocation";

interface Next {
  readonly row: number;
  readonly unit: number;
  readonly level: number;
  readonly lot: number;
}

const isBefore = (a: Next, b: Next): boolean =>
  a.level === b.level ? a.lot < b.lot : a.level < b.level;

/** The plain way to hand out a supply: the unit that is due first leaves a heap, its retailer's next one enters. */
export function heapGreedy(rule: AnyAllocationRule, input: AllocationInput): Int32Array {
  const { supplyPacks, retailer, weight, capPacks, rotation } = input;
  const planned = new Int32Array(retailer.length);
  const heap: Next[] = [];
  const nextOf = (row: number, unit: number): Next => ({
    row,
    unit,
    level: rule.levelOf(unit, weight[row] ?? 1),
    lot: lotOf(retailer[row] ?? 0, rotation),
  });
  for (let row = 0; row < retailer.length; row += 1)
    if ((capPacks[row] ?? 0) > 0) heap.push(nextOf(row, 1));
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at);
  for (let left: number = supplyPacks; left > 0; left -= 1) {
    const [first] = heap;
    if (first === undefined) break;
    const { row, unit } = first;
    planned[row] = unit;
    const last = unit < (capPacks[row] ?? 0) ? nextOf(row, unit + 1) : heap.pop();
    if (last === undefined || heap.length === 0) break;
    heap[0] = last;
    sink(heap, 0);
  }
  return planned;
}

function sink(heap: Next[], from: number): void {
  const moved = heap[from];
  if (moved === undefined) return;
  let at = from;
  for (;;) {
    const left = heap[2 * at + 1];
    if (left === undefined) break;
    const right = heap[2 * at + 2];
    const isRight = right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (!isBefore(child, moved)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = moved;
}
