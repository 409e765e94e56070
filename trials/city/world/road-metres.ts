import { haversineMetres, type Position } from "@dongxiao/core/visits";

/**
 * The way by road between two places.
 *
 * @param roadFactor how much longer the road is than the straight line, ≥ 1
 * @returns metres
 */
export function roadMetres(a: Position, b: Position, roadFactor: number): number {
  return haversineMetres(a, b) * roadFactor;
}
