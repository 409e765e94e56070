/**
 * How unequal values are: 0 when all are the same, towards 1 when one has everything.
 *
 * @param values ≥ 0
 * @param weights how much each counts, ≥ 0
 * @returns Σ Σ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W Σ wᵢ xᵢ); 0 when nobody has anything
 * @see Gini, Variabilità e mutabilità (1912)
 */
export function giniOf(values: Float64Array, weights: Float64Array): number {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  let [people, wealth, under] = [0, 0, 0];
  for (const place of order) {
    const weight = weights[place] ?? 0;
    const own = weight * (values[place] ?? 0);
    under += weight * (2 * wealth + own);
    people += weight;
    wealth += own;
  }
  return wealth === 0 ? 0 : 1 - under / (people * wealth);
}
