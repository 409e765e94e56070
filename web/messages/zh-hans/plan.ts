/** Words of the plan area, in simplified Chinese: the keys that every language must have. */
export const plan = {
  title: "{{sku}} 投放计划",
  subtitle: "{{cycle}}当周 · 规则 {{rule}}",
  lines: "各户结果与理由",
  retailer: "零售户",
  line: "线路",
  segment: "分类",
  demand: "需求",
  cap: "上限",
  planned: "投放",
  why: "理由",
  searchHint: "名称或许可证号，按 / 键搜索",
  notRationed: "不限",
  totalPlanned: "合计投放",
  totalDemand: "合计需求",
  served: "得到货源户数",
  empty: "这个规格没有需要投放的零售户",
} as const;
