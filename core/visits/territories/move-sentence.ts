import { filled, type Titles } from "../../units/index.ts";
import type { LineLoad, TerritoryMove, TerritoryProposal } from "./territories.ts";

/** Why a retailer would move: the work of both lines against their department's mean, and its neighbours. */
const template: Titles = {
  "zh-Hans":
    "原线路工作量为本部门均值的 {from}，新线路为 {to}；最近的 {all} 户中 {there} 户在新线路、{here} 户在原线路。",
  "zh-Hant":
    "原線路工作量為本部門均值的 {from}，新線路為 {to}；最近的 {all} 戶中 {there} 戶在新線路、{here} 戶在原線路。",
  en: "The old line has {from} of its department's mean work, the new one {to}; of the nearest {all}, {there} are of the new line and {here} of the old one.",
};

const minutesOf = (load: LineLoad | undefined): number =>
  load === undefined ? 0 : load.visitMinutes + load.travelMinutes;

/**
 * Says of each move why it is proposed.
 *
 * @param departmentOf the department of a line's place
 * @returns one sentence for each move, in their order
 */
export function moveSentences(
  { today, moves }: TerritoryProposal,
  departmentOf: (place: number) => number,
): Titles[] {
  const means = new Map(
    [...Map.groupBy(today.loads.keys(), departmentOf)].map(([department, places]) => {
      const all = places.reduce((sum, place) => sum + minutesOf(today.loads[place]), 0);
      return [department, all / places.length];
    }),
  );
  return moves.map((move) =>
    sentenceOf(move, (place) => {
      const mean = means.get(departmentOf(place)) ?? 0;
      return mean === 0 ? 0 : minutesOf(today.loads[place]) / mean;
    }),
  );
}

function sentenceOf(
  { fromPlace, toPlace, newNeighbours, oldNeighbours, neighbours }: TerritoryMove,
  shareOf: (place: number) => number,
): Titles {
  return filled(template, {
    from: { value: shareOf(fromPlace), written: "percent", decimals: 0 },
    to: { value: shareOf(toPlace), written: "percent", decimals: 0 },
    all: { value: neighbours, written: "count" },
    there: { value: newNeighbours, written: "count" },
    here: { value: oldNeighbours, written: "count" },
  });
}
