import { scoreMark, type ScoreMark } from "./score-mark.ts";

/** What people mark of how a shop works together with the wholesaler, adapts, grows and serves its own consumers. */
export const relationMarks = {
  planning: scoreMark([0, 1], "参与制定计划", "參與制定計畫", "Joins in planning"),
  procedure: scoreMark(
    [0, 1],
    "按流程订货收货",
    "依流程訂貨收貨",
    "Follows order and delivery procedures",
  ),
  agreements: scoreMark([0, 1], "遵守约定", "遵守約定", "Keeps agreements"),
  ownGoods: scoreMark(
    [0, 1],
    "不外流、不代订",
    "不外流、不代訂",
    "Passes no goods on, orders for nobody else",
  ),
  support: scoreMark([1, 5], "支持管理工作", "支持管理工作", "Supports management"),
  trends: scoreMark([1, 5], "把握消费趋势", "掌握消費趨勢", "Follows trends"),
  innovation: scoreMark([1, 5], "经营创新", "經營創新", "Innovates"),
  change: scoreMark([1, 5], "适应变化", "適應變化", "Adapts to change"),
  training: scoreMark([0, 1], "参加培训", "參加培訓", "Takes part in training"),
  suggestions: scoreMark([0, 1], "提出建议", "提出建議", "Makes suggestions"),
  mainSource: scoreMark(
    [0, 1],
    "卷烟是主要收入来源",
    "捲菸是主要收入來源",
    "Tobacco is its main income",
  ),
  investment: scoreMark([0, 1], "对店面有投入", "對店面有投入", "Invests in the shop"),
  complaints: scoreMark([1, 5], "消费者投诉少", "消費者投訴少", "Few complaints of consumers"),
  effort: scoreMark([1, 5], "为消费者用心", "為消費者用心", "Makes efforts for its consumers"),
  solutions: scoreMark(
    [1, 5],
    "解决消费者问题",
    "解決消費者問題",
    "Solves its consumers' problems",
  ),
} as const satisfies Record<string, ScoreMark>;
