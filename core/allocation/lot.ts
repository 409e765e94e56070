/**
 * The lot that settles ties between units that are due at the same level: the lower lot comes first.
 *
 * It depends on nothing but the retailer's key and the rotation (the cycle's number), so that neither an
 * order nor another retailer can move it, and it is drawn anew each cycle. Anyone can recompute it. For one
 * rotation no two retailers share a lot.
 *
 * @param retailer key
 * @param rotation whole number, one for each cycle
 * @returns whole number, 0 to 2^32 − 1
 * @see Appleby, MurmurHash3 (2011): the 32-bit finaliser
 */
export function lotOf(retailer: number, rotation: number): number {
  let mixed = (retailer ^ Math.imul(rotation, 0x9e3779b1)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
