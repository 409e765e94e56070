import {
  filled,
  isOnEarth,
  type Parameter,
  type Position,
  type Titles,
} from "../../units/index.ts";
import { evidenceFields, type Evidence } from "../evidence.ts";
import { neighboursWithin } from "../neighbours.ts";
import type { Segmentation, SegmentAssignment } from "../segmentation.ts";
import { nowhere, placeMeasures, placeSegments, placeSentence, urban } from "./place-words.ts";

const { marketType, longitude, latitude, depotMetres } = evidenceFields;

type Own = Evidence<"marketType" | "longitude" | "latitude" | "depotMetres">;
type Bounds = Readonly<Record<"streetNeighbours" | "remoteNeighbours" | "remoteMetres", number>>;

const count = (min: number, max: number, preset: number, titles: Titles): Parameter => ({
  titles,
  unit: "retailers",
  min,
  max,
  preset,
});

const metres = (min: number, max: number, preset: number, titles: Titles): Parameter => ({
  titles,
  unit: "metres",
  min,
  max,
  preset,
});

/** Where a rural retailer stands: on a main street, along a village road or far away. */
export const ruralPlace: Segmentation<"radiusMetres" | keyof Bounds, keyof Omit<Own, "retailer">> =
  {
    titles: { "zh-Hans": "农网位置", "zh-Hant": "農網位置", en: "Rural place" },
    formula: {
      "zh-Hans":
        "半径内其他零售户数 ≥ 集镇户数为集镇主街；≤ 偏远户数且到最近驻地或线路中心的距离 ≥ 偏远距离为偏远；其余为村道沿线；城网不适用",
      "zh-Hant":
        "半徑內其他零售客戶數 ≥ 集鎮戶數為集鎮主街；≤ 偏遠戶數且到最近駐地或線路中心的距離 ≥ 偏遠距離為偏遠；其餘為村道沿線；城網不適用",
      en: "Main street: as many other retailers within the radius as a main street has; remote: no more than a remote one has, and as far from the nearest depot or line centre; else village road; urban retailers have none",
    },
    source:
      "Work of rural representatives: township main street, paved village road, remote hamlet; read from positions, bounds are this house's own proposal",
    version: 1,
    segments: placeSegments,
    measures: placeMeasures,
    parameters: {
      radiusMetres: metres(50, 5000, 300, {
        "zh-Hans": "半径（米）",
        "zh-Hant": "半徑（公尺）",
        en: "Radius, metres",
      }),
      streetNeighbours: count(1, 100, 5, {
        "zh-Hans": "集镇：半径内至少几户",
        "zh-Hant": "集鎮：半徑內至少幾戶",
        en: "Main street: neighbours, at least",
      }),
      remoteNeighbours: count(0, 100, 1, {
        "zh-Hans": "偏远：半径内至多几户",
        "zh-Hant": "偏遠：半徑內至多幾戶",
        en: "Remote: neighbours, at most",
      }),
      remoteMetres: metres(0, 100_000, 8000, {
        "zh-Hans": "偏远：至少多远（米）",
        "zh-Hant": "偏遠：至少多遠（公尺）",
        en: "Remote: metres away, at least",
      }),
    },
    ascending: [["remoteNeighbours", "streetNeighbours"]],
    looksAt: { marketType, longitude, latitude, depotMetres },
    windowOf: () => ({ months: 3, cycles: 0 }),
    assign: (evidence, { radiusMetres, ...bounds }) => {
      const placed = evidence.flatMap((own) => {
        const position = positionOf(own);
        return position === null ? [] : [{ retailer: own.retailer, position }];
      });
      const near = neighboursWithin(
        placed.map(({ position }) => position),
        radiusMetres,
      );
      const counts = new Map(placed.map(({ retailer }, at) => [retailer, near[at] ?? 0]));
      return evidence.map((own) => {
        if (own.marketType !== "rural") return outside(own, urban);
        const neighbours = counts.get(own.retailer);
        return neighbours === undefined
          ? outside(own, nowhere)
          : placeAt(own, neighbours, { radiusMetres, bounds });
      });
    },
    examples: [
      {
        why: "111 m apart along a meridian, 0.001 degrees each: the middle one of three has two neighbours within 150 m, the ends have one",
        given: [rural(30, 0), rural(30.001, 0), rural(30.002, 0)],
        settings: { radiusMetres: 150, streetNeighbours: 2, remoteNeighbours: 0 },
        expect: ["village", "street", "village"],
      },
      {
        why: "alone: 9 km away is remote, 7 km is along a road; without a position nothing is said; urban ones have no rural place",
        given: [
          rural(31, 9000),
          rural(32, 7000),
          { marketType: "rural", depotMetres: 1 },
          { ...rural(33, 9000), marketType: "urban" },
        ],
        expect: ["remote", "village", null, null],
      },
    ],
  };

function rural(latitudeOf: number, metresAway: number) {
  return { marketType: "rural", latitude: latitudeOf, longitude: 110, depotMetres: metresAway };
}

function positionOf(own: Own): Position | null {
  if (own.longitude === null || own.latitude === null) return null;
  const position = { longitude: own.longitude, latitude: own.latitude };
  return isOnEarth(position) ? position : null;
}

function outside({ retailer }: Own, reason: Titles): SegmentAssignment {
  return { retailer, segment: null, code: null, figures: {}, reason };
}

interface Rule {
  readonly radiusMetres: number;
  readonly bounds: Bounds;
}

function placeAt(own: Own, neighbours: number, { radiusMetres, bounds }: Rule): SegmentAssignment {
  const segment = segmentAt(own.depotMetres, neighbours, bounds);
  const reason = filled(placeSentence, {
    radius: { value: radiusMetres, written: "count" },
    neighbours: { value: neighbours, written: "count" },
    street: { value: bounds.streetNeighbours, written: "count" },
    kilometres: { value: (own.depotMetres ?? 0) / 1000, written: "count", decimals: 1 },
    few: { value: bounds.remoteNeighbours, written: "count" },
    far: { value: bounds.remoteMetres / 1000, written: "count", decimals: 1 },
    place: placeSegments[segment].titles,
  });
  const figures = { neighbours, depotMetres: own.depotMetres };
  return { retailer: own.retailer, segment, code: null, figures, reason };
}

function segmentAt(
  away: number | null,
  neighbours: number,
  { streetNeighbours, remoteNeighbours, remoteMetres }: Bounds,
): keyof typeof placeSegments {
  if (neighbours >= streetNeighbours) return "street";
  return neighbours <= remoteNeighbours && (away ?? 0) >= remoteMetres ? "remote" : "village";
}
