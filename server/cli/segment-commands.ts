import {
  reply,
  type SegmentationShown,
  segmentGroupings,
  type SegmentLineShown,
  type SegmentsAnswer,
} from "@dongxiao/contract";
import { type Command, Option } from "commander";

import { percentText, yuanText } from "../report/figures.ts";
import { everySegmentation, segmentationsBySpelling } from "../segments/definitions.ts";
import {
  type CommonOptions,
  concludeWith,
  type Context,
  doErrand,
  withCommonOptions,
} from "./context.ts";
import { settingWord } from "./setting-word.ts";
import { isoDay, wholeNumber } from "./words.ts";

interface SegmentOptions extends CommonOptions {
  readonly list?: true;
  readonly id?: string;
  readonly asOf?: string;
  readonly by?: string;
  readonly set?: Readonly<Record<string, number>>;
  readonly segment?: string;
  readonly top?: number;
}

function definitionLines(one: SegmentationShown): string[] {
  return [
    `  ${one.id} v${one.version}  ${one.titles["zh-Hans"]} / ${one.titles.en}`,
    `    ${one.formula["zh-Hans"]}`,
    `    ${one.formula.en}`,
    ...one.parameters.map(
      ({ id, titles, min, max, preset }) =>
        `    --set ${id}=${preset}  [${min}, ${max}]  ${titles["zh-Hans"]} / ${titles.en}`,
    ),
  ];
}

function segmentLineText(name: string, line: SegmentLineShown): string {
  const { retailers, shareOfRetailers, monthlyMeanCnyCents, share } = line;
  const [ofRetailers, ofAmount] = [shareOfRetailers, share].map((value) =>
    value === null ? "—" : percentText(value),
  );
  return `  ${name}  ${retailers} 户 / retailers  ${ofRetailers}  ${yuanText(monthlyMeanCnyCents)}  ${ofAmount}`;
}

function answerLines({ segmentation, asOf, cycle, lines, groups, rows }: SegmentsAnswer): string[] {
  const titles = new Map(segmentation.segments.map((one) => [one.id, one.titles["zh-Hans"]]));
  const nameOf = (segment: string | null): string =>
    segment === null ? "未分类 / none" : (titles.get(segment) ?? segment);
  return [
    `${segmentation.titles["zh-Hans"]} / ${segmentation.titles.en}  ${asOf} (${cycle})`,
    ...lines.map((line) => segmentLineText(nameOf(line.segment), line)),
    ...groups.flatMap(({ name, lines: own }) => [
      ` ${name["zh-Hans"]} / ${name.en}`,
      ...own
        .filter(({ retailers }) => retailers > 0)
        .map((line) => segmentLineText(nameOf(line.segment), line)),
    ]),
    ...rows.map(
      ({ code, name, segment, segmentCode, reason }) =>
        `  ${code}  ${name}  ${segmentCode ?? nameOf(segment)}  ${reason["zh-Hans"]}`,
    ),
  ];
}

/** Adds the command that cuts retailers into segments. */
export function addSegmentCommands(program: Command, context: Context): void {
  withCommonOptions(program.command("segment"))
    .description("客户细分，可截至任何日期重算 / cut retailers into segments, as of any day")
    .option("--list", "列出全部分类方法 / list the definitions")
    .addOption(
      new Option("--id <id>", "分类方法 / the segmentation").choices([
        ...segmentationsBySpelling.keys(),
      ]),
    )
    .option("--as-of <day>", "截至日期；默认数据最新一周 / as of a day; the newest cycle", isoDay)
    .addOption(new Option("--by <dimension>", "交叉维度 / crossed with").choices(segmentGroupings))
    .option("--set <name=value>", "参数，可多次 / a parameter, may be repeated", settingWord)
    .option("--segment <segment>", "只列这一类；none 为未分类 / list only this segment")
    .option("--top <n>", "列出多少户 / how many are listed", wholeNumber)
    .action(async ({ list, id, asOf, by, set, segment, top, ...options }: SegmentOptions) => {
      if (list === true) {
        const lines = (all: readonly SegmentationShown[]): string[] => all.flatMap(definitionLines);
        concludeWith(context, reply(everySegmentation()), options, lines);
        return;
      }
      const said = Object.entries({ id, asOf, by, settings: set, segment, top });
      const question = Object.fromEntries(said.filter(([, value]) => value !== undefined));
      await doErrand(context, "segments", question, options, answerLines);
    });
}
