/** Words of the stages area, in simplified Chinese: the keys that every language must have. */
export const stages = {
  reading: "读取文件",
  comparing: "与现有数据比对",
  superseding: "保留将被替换的数据",
  replacing: "写入数据",
  finishing: "收尾",
  undoing: "恢复原数据",
  learning: "学习并评分",
  read: "读取数据",
  indicators: "测算指标",
  segments: "零售户分类",
  forecast: "预测下周需求",
  plans: "投放紧俏货源",
  visits: "编排拜访",
  write: "写出简报",
} as const;
