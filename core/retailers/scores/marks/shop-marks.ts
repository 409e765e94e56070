import { scoreMark, type ScoreMark } from "./score-mark.ts";

/** What people mark of a shop and of how it works with them. */
export const shopMarks = {
  priceTags: scoreMark(
    [0, 5],
    "明码标价（价签齐全、一货一签）",
    "明碼標價（價籤齊全、一貨一籤）",
    "Price tags: complete, one for each SKU",
  ),
  storeImage: scoreMark([1, 5], "店面形象", "店面形象", "Store image"),
  display: scoreMark([1, 5], "卷烟陈列", "捲菸陳列", "Display"),
  cooperation: scoreMark([1, 5], "配合程度", "配合程度", "Cooperation"),
  overall: scoreMark([1, 5], "综合测评", "綜合測評", "Overall assessment"),
  bonus: scoreMark(
    [0, 5],
    "加分（受表彰、带动邻店等）",
    "加分（受表彰、帶動鄰店等）",
    "Bonus: commended, draws neighbours along",
  ),
} as const satisfies Record<string, ScoreMark>;
