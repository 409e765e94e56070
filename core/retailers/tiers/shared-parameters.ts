import { mapped, type Parameter, said, type Titles } from "../../units/index.ts";
import { businessTypes, type BusinessType } from "../business-types.ts";
import { marketTypes, sizeClasses, type MarketType, type SizeClass } from "../market-codes.ts";

/** A code list's part of the new-shop rule: `newShop:large`. */
type NewShopName = `newShop:${SizeClass | MarketType | BusinessType}`;

/** The parameters that every scheme has. */
export type SharedName =
  | "margin"
  | "leapMargin"
  | "newShopCycles"
  | "tiersOffNotInForce"
  | NewShopName;

function parameter(
  titles: Titles,
  [unit, min, max, preset]: readonly [string, number, number, number],
): Parameter {
  return { titles, unit, min, max, preset };
}

/** A size says where a new shop starts; its market and its business type add to that. */
function newShop(titles: Titles, preset: number): Parameter {
  const head = said("新店：", "新店：", "New shop: ");
  const named = mapped(head, (text, language) => text + titles[language]);
  return parameter(named, ["tiers", 0, 30, preset]);
}

function newShops(): Readonly<Record<NewShopName, Parameter>> {
  const [size, market, type] = [sizeClasses, marketTypes, businessTypes];
  return {
    "newShop:large": newShop(size.large.titles, 12),
    "newShop:medium": newShop(size.medium.titles, 8),
    "newShop:small": newShop(size.small.titles, 4),
    "newShop:urban": newShop(market.urban.titles, 2),
    "newShop:rural": newShop(market.rural.titles, 0),
    "newShop:grocery": newShop(type.grocery.titles, 0),
    "newShop:convenience": newShop(type.convenience.titles, 1),
    "newShop:supermarket": newShop(type.supermarket.titles, 1),
    "newShop:department": newShop(type.department.titles, 1),
    "newShop:specialist": newShop(type.specialist.titles, 3),
    "newShop:entertainment": newShop(type.entertainment.titles, 0),
    "newShop:other": newShop(type.other.titles, 0),
  };
}

/** What a scheme is asked of besides its own: steadiness, compliance and where a new shop starts. */
export function sharedParameters(
  margin: number,
  leapMargin: number,
): Readonly<Record<SharedName, Parameter>> {
  return {
    margin: parameter(said("稳定幅度", "穩定幅度", "Margin within which a tier is kept"), [
      "ratio",
      0,
      0.3,
      margin,
    ]),
    leapMargin: parameter(
      said("越级幅度", "越級幅度", "Margin beyond which several tiers are moved at once"),
      ["ratio", 0, 0.9, leapMargin],
    ),
    newShopCycles: parameter(
      said("新店周期数", "新店週期數", "A shop is new until so many cycles"),
      ["cycles", 0, 52, 8],
    ),
    tiersOffNotInForce: parameter(
      said("期内许可证中断降档", "期內許可證中斷降檔", "Tiers off when the licence lapsed"),
      ["tiers", 0, 30, 1],
    ),
    ...newShops(),
  };
}
