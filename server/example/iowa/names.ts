const businessTypes: Readonly<Record<string, string>> = {
  Z: "食杂店",
  B: "便利店",
  S: "超市",
  N: "商场",
  Y: "烟酒店",
  F: "娱乐服务",
  Q: "其他",
};

const goods: readonly (readonly [RegExp, string])[] = [
  [/brand/, "白兰地"],
  [/rum/, "朗姆酒"],
  [/gin/, "金酒"],
  [/vodka/, "伏特加"],
  [/tequila|mezcal/, "龙舌兰"],
  [/schnapps/, "杜松子甜酒"],
  [/cream|cordial|liqueur|triple/, "利口酒"],
  [/cocktail/, "预调酒"],
  [/scotch/, "麦芽威士忌"],
  [/rye|corn|bourbon|tennessee|whisk/, "谷物威士忌"],
  [/neutral/, "中性酒"],
  [/temporary|special order/, "专订礼盒"],
];

/** An invented name for an outlet: what it is and a number. */
export function retailerName(business: string, store: string): string {
  return `${businessTypes[business] ?? "商店"}${store}号`;
}

/** The Chinese name of a kind of goods. */
export function goodsName(category: string): string {
  return goods.find(([pattern]) => pattern.test(category))?.[1] ?? "其他酒类";
}
