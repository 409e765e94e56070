import { scoreMark, type ScoreMark } from "./score-mark.ts";

/** What people mark of a shop's business: its part of the market, what it costs to serve, and what it is able to do. */
export const businessMarks = {
  penetration: scoreMark(
    [1, 5],
    "在周边需求中所占份额",
    "在周邊需求中所占份額",
    "Its part of the demand around it",
  ),
  againstNeighbours: scoreMark(
    [1, 5],
    "与周边同行相比的销售",
    "與周邊同行相比的銷售",
    "Sales against the shops nearby",
  ),
  serviceCost: scoreMark(
    [1, 5],
    "服务成本与销量相称",
    "服務成本與銷量相稱",
    "Cost of serving it fits its volume",
  ),
  standsAlone: scoreMark([0, 1], "不需要长期扶持", "不需要長期扶持", "Needs no standing support"),
  againstSameSize: scoreMark(
    [1, 5],
    "与同规模户相比的盈利",
    "與同規模戶相比的獲利",
    "Earns as well as shops of its size",
  ),
  knowledge: scoreMark([1, 5], "经营知识", "經營知識", "Knows the business"),
  skuKnowledge: scoreMark([1, 5], "了解规格与品牌", "了解規格與品牌", "Knows the SKUs"),
  rivalKnowledge: scoreMark(
    [1, 5],
    "了解周边同行动态",
    "了解周邊同行動態",
    "Knows what shops nearby do",
  ),
  staff: scoreMark([1, 5], "人员", "人員", "Staff"),
  funds: scoreMark([1, 5], "资金", "資金", "Funds"),
  ownConsumers: scoreMark([1, 5], "有稳定的消费者", "有穩定的消費者", "Has consumers of its own"),
} as const satisfies Record<string, ScoreMark>;
