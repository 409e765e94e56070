const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/** Adds `times` times `more` to a vector in place. */
export function addTo(vector: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < vector.length; at += 1)
    vector[at] = (vector[at] ?? 0) + times * (more[at] ?? 0);
}

/** The length of a vector. */
export const lengthOf = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

/**
 * Solves a positive definite system well enough for a Newton step, knowing the matrix only by what it does.
 *
 * @param times the product of the matrix and a vector
 * @param diagonal the matrix's diagonal, positive
 * @param rest the length of the residual, relative to the wanted side, at which it is good enough
 * @see Hestenes and Stiefel, Methods of conjugate gradients, J. Res. NBS 49 (1952)
 */
export function conjugateGradient(
  times: (vector: Float64Array) => Float64Array,
  wanted: Float64Array,
  diagonal: Float64Array,
  rest: number,
): Float64Array {
  const solution = new Float64Array(wanted.length);
  const residual = wanted.slice();
  const enough = rest * lengthOf(wanted);
  let scaled = residual.map((value, at) => value / (diagonal[at] ?? 1));
  let direction = scaled.slice();
  let strength = dot(residual, scaled);
  for (let round = 0; round < 60 && lengthOf(residual) > enough; round += 1) {
    const product = times(direction);
    const step = strength / dot(direction, product);
    addTo(solution, direction, step);
    addTo(residual, product, -step);
    scaled = residual.map((value, at) => value / (diagonal[at] ?? 1));
    const before = strength;
    strength = dot(residual, scaled);
    const turn = strength / before;
    direction = direction.map((value, at) => (scaled[at] ?? 0) + turn * value);
  }
  return solution;
}
