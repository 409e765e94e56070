import type { RetailerCard } from "@dongxiao/contract";

import { EntriesPart } from "./EntriesPart.tsx";
import { GradesPart } from "./GradesPart.tsx";
import { HeadPart } from "./HeadPart.tsx";
import { SalesPart } from "./SalesPart.tsx";
import { SwotPart } from "./SwotPart.tsx";
import { TradePart } from "./TradePart.tsx";

/** One retailer's card as it is printed: a page. */
export function CardSheet({ card }: { readonly card: RetailerCard }) {
  return (
    <article className="sheet" aria-label={card.head.name}>
      <HeadPart card={card} />
      <div className="sheet-grid">
        <SalesPart sales={card.sales} />
        <TradePart trade={card.trade} />
        <GradesPart card={card} />
        <SwotPart swot={card.swot} />
        <EntriesPart card={card} />
      </div>
    </article>
  );
}
