import { said } from "../../../units/index.ts";
import type { ScoreHow } from "../score-scheme.ts";
import { asNothing, marked, measured, usual } from "./preset-items.ts";
import type { ScorePreset } from "./score-preset.ts";
import { usualGrading } from "./usual-grades.ts";

/** Where more people pass by. */
const areas: ScoreHow = {
  form: "codes",
  points: {
    shopping: 1000,
    transport: 900,
    office: 800,
    tourist: 800,
    residential: 700,
    market: 700,
    campus: 600,
    industrial: 600,
    other: 400,
  },
};

/** Six dimensions of a retailer, as a city's monthly report names them. */
export const sixDimensionPreset: ScorePreset = {
  scheme: {
    kind: "sixDimension",
    titles: said("六维评价", "六維評價", "Six-dimension assessment"),
    heads: [
      { id: "scale", titles: said("销售规模", "銷售規模", "Scale") },
      { id: "structure", titles: said("销售结构", "銷售結構", "Structure") },
      { id: "price", titles: said("价格执行", "價格執行", "Price compliance") },
      { id: "tradeArea", titles: said("商圈分布", "商圈分布", "Trade area") },
      { id: "image", titles: said("店面形象", "店面形象", "Store image") },
      { id: "compliance", titles: said("规范诚信", "規範誠信", "Compliance") },
    ],
    items: [
      measured(["scale", "monthlyCartons", 1500], usual.monthlyCartons, asNothing),
      measured(["scale", "amountOverPeers", 1000], usual.amountOverPeers, asNothing),
      measured(["structure", "upperShare", 1200], usual.upperShare, asNothing),
      measured(["structure", "skus", 800], usual.skus, asNothing),
      measured(["price", "priceGap", 1000], usual.priceGap),
      marked(["price", "priceTags", 500]),
      measured(["tradeArea", "tradeArea", 1000], areas),
      marked(["image", "storeImage", 600]),
      marked(["image", "display", 400]),
      measured(["compliance", "conductPoints", 1500], usual.conductPoints, asNothing),
      measured(["compliance", "regularity", 500], usual.regularity),
    ],
    grading: usualGrading,
    rankedBy: "everybody",
    rating: null,
  },
  examples: [
    {
      why: "in a residential area 7 of 10, everything else at its best: 97",
      given: {
        cycles: 4,
        cartons: 400,
        amountCnyCents: 800_000,
        upperCnyCents: 480_000,
        peerCnyCents: 100_000,
        skus: 30,
        pricesSeen: 1,
        priceGaps: 0.02,
        tradeArea: "residential",
        orderedCycles: 17,
        chances: 17,
        marks: { priceTags: 5, storeImage: 5, display: 5 },
      },
      expect: { points: 9700, grade: "A" },
    },
  ],
};
