import type { ComparedLine, TerritoriesAnswer } from "@dongxiao/contract";
import type { Command } from "commander";

import { countText, decimalText, percentText, yuanText } from "../report/figures.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { type Settings, settingWord } from "./setting-word.ts";
import { isoDay } from "./words.ts";

interface TerritoryOptions extends CommonOptions {
  readonly asOf?: string;
  readonly area?: string;
  readonly set?: Settings;
}

const hours = (minutes: number): string => decimalText(minutes / 60);

function lineText({ name, today, proposed }: ComparedLine): string {
  const hoursOf = (load: ComparedLine["today"]): string =>
    hours(load.visitMinutes + load.travelMinutes);
  return [
    `  ${name}`,
    `${today.retailers} → ${proposed.retailers} 户`,
    `${hoursOf(today)} → ${hoursOf(proposed)} h`,
    `${yuanText(today.potentialCnyCents)} → ${yuanText(proposed.potentialCnyCents)}`,
  ].join("  ");
}

function territoryLines(compared: TerritoriesAnswer): string[] {
  const { cycle, today, proposed, lines, moves, withoutPosition } = compared;
  const share = (value: number | null): string => (value === null ? "—" : percentText(value));
  const both = (of: (judged: typeof today) => number | null): string =>
    `${share(of(today))} → ${share(of(proposed))}`;
  return [
    `${cycle}  工作量离散 / spread of work ${both(({ spread }) => spread)}  潜力离散 / of potential ${both(({ potentialSpread }) => potentialSpread)}  连片 / contiguity ${both(({ contiguity }) => contiguity)}`,
    ...lines.map(lineText),
    `调整 ${countText(moves.length)} 户，无坐标 ${withoutPosition} 户 / ${moves.length} would move, ${withoutPosition} without a position`,
    ...moves.map(
      ({ licence, name, from, to, newNeighbours, neighbours }) =>
        `  ${licence}  ${name}  ${from} → ${to}  ${newNeighbours}/${neighbours}`,
    ),
  ];
}

/** Adds the command that compares today's lines with a proposal. */
export function addTerritoryCommand(program: Command, context: Context): void {
  withCommonOptions(program.command("territory"))
    .description(
      "线路均衡：现有线路与建议方案的工作量、潜力、连片程度，及要调整的零售户；不改动数据 / today's lines beside lines of more even work and potential, and who would move; nothing is changed",
    )
    .option("--as-of <day>", "哪一天的状况，默认最近一周 / as of a day; the newest week", isoDay)
    .option(
      "--set <name=value>",
      "另设参数：visitMinutes、roadFactor、kilometresPerHour、visitsPerTrip、potentialWeight、movedShareMax / another value for a parameter",
      settingWord,
    )
    .option("--area <code>", "只看一个市场部 / one market department only")
    .action(async ({ asOf, area, set, ...options }: TerritoryOptions) => {
      const said = Object.entries({ asOf, area, settings: set });
      const input = Object.fromEntries(said.filter(([, value]) => value !== undefined));
      await doErrand(context, "territory", input, options, territoryLines);
    });
}
