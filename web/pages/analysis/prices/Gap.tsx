import type { PriceRow } from "@dongxiao/contract";

import { useFigures } from "../../../lib/figures.tsx";

/** How far a price is from what it is held against: in yuan, and as a multiple. */
export function Gap({ gap }: { readonly gap: PriceRow["overWholesale"] }) {
  const { signedFixed, fixed } = useFigures();
  if (gap === null) return <span className="quiet">—</span>;
  return (
    <span className="figure">
      {signedFixed(gap.differenceCnyCents / 100)}
      <span className="unit">×{fixed(gap.ratio)}</span>
    </span>
  );
}
