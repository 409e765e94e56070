/** Words of the skus area, in simplified Chinese: the keys that every language must have. */
export const skus = {
  title: "规格",
  subtitle: "近四周供货，按您的管辖范围统计",
  searchHint: "名称、编码或品牌，按 / 键搜索",
  name: "名称",
  code: "编码",
  brand: "品牌",
  category: "品类",
  priceClass: "价类",
  packing: "包装",
  packingOf: "{{packs}} 包/条 · {{cartons}} 条/件",
  wholesale: "批发价/条",
  supplyState: "货源",
  packs4: "近四周供货（包）",
  buyers4: "订货户数",
  lastCycle: "最近订货周",
  list: "规格清单",
} as const;
