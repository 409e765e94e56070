import type { Facts } from "./facts.ts";
import { tabSeparated } from "./tab-separated.ts";
import { namesOf, subjectColumns, type FactSubject } from "./tables.ts";

/** One span of a retailer's history, as far as facts are cut by it. */
export interface RetailerDimension {
  readonly retailer: number;
  readonly fromDay: string;
  readonly line: number;
  readonly area: number;
  /** The county department above the line; 0 where there is none. */
  readonly department: number;
  readonly businessType: string;
  readonly marketType: string;
  readonly tradeArea: string;
  readonly sizeClass: string;
  readonly tier: number;
  readonly target: boolean;
}

/** One span of a SKU's history, as far as facts are cut by it. */
export interface SkuDimension {
  readonly sku: number;
  readonly fromDay: string;
  readonly priceClass: number;
  readonly brand: string;
  readonly packsPerCarton: number;
  readonly category: string;
  readonly wholesaleCnyCentsPerCarton: number;
  readonly guidanceCnyCentsPerCarton: number | null;
  readonly supplyState: string;
}

/** Every span, ordered by its key and then its first day. */
export interface Dimensions {
  readonly retailers: readonly RetailerDimension[];
  readonly skus: readonly SkuDimension[];
}

/** What is true of a subject before its first known day: what was true on that day. */
const always = "1970-01-01";

type Row = readonly (string | number)[];

function rowsOf<Span extends { readonly fromDay: string }>(
  spans: readonly Span[],
  key: (span: Span) => number,
  rest: (span: Span) => Row,
): Row[] {
  let before = -1;
  return spans.map((span) => {
    const first = key(span) !== before;
    before = key(span);
    return [before, first ? always : span.fromDay, ...rest(span)];
  });
}

const retailerCells = (span: RetailerDimension): Row => [
  span.line,
  span.area,
  span.department,
  span.businessType,
  span.marketType,
  span.tradeArea,
  span.sizeClass,
  span.tier,
  span.target ? 1 : 0,
];

const skuCells = (span: SkuDimension): Row => [
  span.priceClass,
  span.brand,
  span.packsPerCarton,
  span.category,
  span.wholesaleCnyCentsPerCarton,
  span.guidanceCnyCentsPerCarton ?? -1,
  span.supplyState,
];

async function replace(facts: Facts, subject: FactSubject, rows: readonly Row[]): Promise<void> {
  const table = `${subject}_span_dim`;
  await facts.tell(`truncate table ${table}`);
  if (rows.length > 0)
    await facts.load(
      table,
      [subject, "from_day", ...namesOf(subjectColumns[subject])],
      tabSeparated(rows),
    );
}

/** Tells facts the whole dated history that lines are marked with; lines already there stay as they are. */
export async function writeDimensions(
  facts: Facts,
  { retailers, skus }: Dimensions,
): Promise<void> {
  const retailerRows = rowsOf(retailers, ({ retailer }) => retailer, retailerCells);
  await replace(facts, "retailer", retailerRows);
  const skuRows = rowsOf(skus, ({ sku }) => sku, skuCells);
  await replace(facts, "sku", skuRows);
}
