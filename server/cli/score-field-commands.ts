import { conductKinds, type MarksFileAnswer } from "@dongxiao/contract";
import { type Command, Option } from "commander";
import path from "node:path";

import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, ofRetailer, wholeNumber } from "./words.ts";

type Marking = CommonOptions & {
  readonly file?: string;
  readonly keep: string;
  readonly retailer?: string;
  readonly item?: string;
  readonly points?: number;
  readonly day?: string;
  readonly note?: string;
};

function markLines(answer: MarksFileAnswer | { readonly ids: readonly number[] }): string[] {
  if ("ids" in answer) return [`  ${answer.ids.join(", ")}`];
  const { rows, good, kept, bad } = answer;
  return [
    `  n ${rows}: ${good} 可用 / good, ${kept} 已保存 / kept`,
    ...bad.map(
      ({ row, column, value, reason }) =>
        `  ${row}  ${column["zh-Hans"]}: ${value}  ${reason["zh-Hans"]} / ${reason.en}`,
    ),
  ];
}

function addMarking(score: Command, context: Context): void {
  withCommonOptions(score.command("mark"))
    .description("记现场评分：一户一项，或一个文件 / keep marks: one, or a file of them")
    .option("--file <table>", "xlsx 或 csv / xlsx or csv")
    .addOption(
      new Option("--keep <which>", "全部合格才保存，或只存合格的 / all, or the good rows")
        .choices(["nothing", "all", "good"])
        .default("nothing"),
    )
    .option(...ofRetailer)
    .option("--item <mark>", "评分项，如 priceTags / the mark")
    .option("--points <n>", "分数 / points", wholeNumber)
    .option("--day <day>", "日期，默认今天 / the day", isoDay)
    .option("--note <text>", "说明 / note")
    .action(({ file, keep, retailer, item, points, day, note, ...options }: Marking) => {
      const one = { retailer, item, points, day, note };
      const input = file === undefined ? one : { file: path.resolve(file), keep };
      return doErrand(context, "score-mark", input, options, markLines);
    });
}

type Conduct = CommonOptions & {
  readonly retailer?: string;
  readonly day?: string;
  readonly kind?: string;
  readonly points?: number;
  readonly event?: number;
  readonly as?: string;
  readonly text: string;
};

function addConduct(score: Command, context: Context): void {
  withCommonOptions(score.command("conduct"))
    .description("记规范事项，或答复一项 / note an event of conduct, or answer one")
    .option(...ofRetailer)
    .option("--day <day>", "日期，默认今天 / the day", isoDay)
    .addOption(new Option("--kind <kind>", "类别 / kind").choices([...conductKinds]))
    .option("--points <n>", "扣分 / penalty points", wholeNumber)
    .option("--event <n>", "要答复的事项 / the event to answer", wholeNumber)
    .addOption(
      new Option("--as <how>", "申辩、认定或撤销 / reply, uphold or dismiss").choices([
        "reply",
        "upheld",
        "dismissed",
      ]),
    )
    .requiredOption("--text <text>", "内容 / what is said")
    .action(({ retailer, day, kind, points, event, as, text, ...options }: Conduct) => {
      const input =
        event === undefined ? { retailer, day, kind, points, text } : { event, as, text };
      return doErrand(context, "score-conduct", input, options, ({ id }: { id?: number }) => [
        `  ${id ?? event ?? ""}`,
      ]);
    });
}

/** Adds the commands for what people see on the spot: marks and events of conduct. */
export function addScoreFieldCommands(score: Command, context: Context): void {
  addMarking(score, context);
  addConduct(score, context);
}
