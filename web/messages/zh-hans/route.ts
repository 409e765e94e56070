/** Words of the route area, in simplified Chinese: the keys that every language must have. */
export const route = {
  title: "{{line}} 拜访路线",
  day: "日期",
  map: "{{day}} 路线示意图，{{n}} 家",
  visits: "拜访顺序",
  retailer: "零售户",
  segment: "分类",
  why: "理由",
  empty: "这条线路下周没有拜访",
  noPlace: "没有坐标，未画在图上：{{n}} 家",
  depot: "出发点",
  north: "北",
} as const;
