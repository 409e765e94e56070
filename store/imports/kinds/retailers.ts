import { said } from "@dongxiao/core/units";
import {
  businessTypes,
  licenceStates,
  marketTypes,
  sizeClasses,
  tradeAreas,
} from "@dongxiao/core/retailers";

import type { LicenceAttributes, RetailerAttributes } from "../../books/index.ts";
import { Refused } from "../import-problems.ts";
import type { BooksForm, BooksRow } from "../kind.ts";
import {
  choiceReader,
  choicesOf,
  degreesReader,
  keyReader,
  rangeReader,
  readYes,
} from "../readers/codes.ts";
import { readWhole } from "../readers/whole.ts";
import { column, countCell, dayCell, textCell, validFromColumn } from "./books-columns.ts";

const tiersMost = 30;

/** What a new retailer is where its row says nothing. */
export const retailerDefaults = {
  address: "",
  phone: "",
  tradeArea: "other",
  sizeClass: "medium",
  tier: 0,
  target: false,
  longitude: null,
  latitude: null,
  routeOrder: null,
} as const satisfies Partial<RetailerAttributes>;

const choice = (list: Parameters<typeof choicesOf>[0]) => ({
  choices: choicesOf(list),
  examples: choicesOf(list).slice(0, 2),
});

/** Retailers with everything dated that they are grouped by, and their licences. */
export const retailers: BooksForm = {
  id: "retailers",
  titles: said("零售户", "零售客戶", "Retailers"),
  columns: [
    column("code", said("许可证号", "許可證號", "Licence code"), textCell(40), {
      aliases: ["零售户编码", "客户编码", "专卖证号", "license code", "retailer code"],
      isRequired: true,
      help: said("保留前导零", "保留前導零", "Leading zeros stay"),
      examples: ["010000000001", "010000000002"],
    }),
    column("name", said("名称", "名稱", "Name"), textCell(120), {
      aliases: ["零售户名称", "客户名称", "店名"],
      examples: ["平安便利店", "向阳食杂店"],
    }),
    column("address", said("地址", "地址", "Address"), textCell(200), {
      examples: ["解放路 12 号", ""],
    }),
    column("phone", said("电话", "電話", "Phone"), textCell(40)),
    column(
      "lineId",
      said("线路编码", "線路編碼", "Line code"),
      ({ lines }) => keyReader(lines, "unknown-line"),
      { aliases: ["线路", "line"], examples: ["L01", "L01"] },
    ),
    column(
      "businessType",
      said("业态", "業態", "Business type"),
      () => choiceReader(businessTypes),
      choice(businessTypes),
    ),
    column(
      "marketType",
      said("市场类型", "市場類型", "Market type"),
      () => choiceReader(marketTypes),
      choice(marketTypes),
    ),
    column(
      "tradeArea",
      said("商圈", "商圈", "Trade area"),
      () => choiceReader(tradeAreas),
      choice(tradeAreas),
    ),
    column(
      "sizeClass",
      said("规模", "規模", "Size"),
      () => choiceReader(sizeClasses),
      choice(sizeClasses),
    ),
    column(
      "tier",
      said("档位", "檔位", "Tier"),
      () => rangeReader((text) => readWhole(text, tiersMost), 0, tiersMost),
      {
        help: said("0 到 30，0 表示未评", "0 到 30，0 表示未評", "0 to 30, 0 = none"),
        examples: ["18"],
      },
    ),
    column("target", said("目标客户", "目標客戶", "Target"), () => readYes, {
      choices: ["是", "否"],
      examples: ["否"],
    }),
    column("longitude", said("经度", "經度", "Longitude"), () => degreesReader(180)),
    column("latitude", said("纬度", "緯度", "Latitude"), () => degreesReader(90)),
    column("routeOrder", said("路序", "路線順序", "Route order"), countCell(100_000)),
    column(
      "licenceState",
      said("许可证状态", "許可證狀態", "Licence state"),
      () => choiceReader(licenceStates),
      choice(licenceStates),
    ),
    column(
      "licenceFrom",
      said("许可证状态日期", "許可證狀態日期", "Licence state since"),
      dayCell,
      {
        help: said("不填则为生效日期", "不填則為生效日期", "Empty: the valid-from day"),
      },
    ),
    validFromColumn,
  ],
  alternatives: [],
  needs: [["name"], ["lineId"], ["businessType"], ["marketType"]],
};

const licenceColumns = new Set(["code", "licenceState", "licenceFrom", "validFrom"]);

/** What a row says about its retailer. */
export function retailerIn({ cells }: BooksRow): Partial<RetailerAttributes> {
  return Object.fromEntries([...cells].filter(([id]) => !licenceColumns.has(id)));
}

/** What a row says about a licence; a new retailer's is in force when nothing is said. */
export function licenceIn(
  { cells, fromDay }: BooksRow,
  isNew: boolean,
): { fromDay: string; attributes: LicenceAttributes } | null {
  const state = choiceReader(licenceStates)(String(cells.get("licenceState") ?? ""));
  if (state instanceof Refused && !isNew) return null;
  const attributes = { state: state instanceof Refused ? ("active" as const) : state, reason: "" };
  return { fromDay: String(cells.get("licenceFrom") ?? fromDay), attributes };
}
