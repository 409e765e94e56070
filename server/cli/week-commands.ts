import type { Brief } from "@dongxiao/contract";
import type { Command } from "commander";

import { measuredText } from "../report/figures.ts";
import { sayIn } from "../report/words.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay } from "./words.ts";

type WeekOptions = CommonOptions & { readonly cycle?: string };

function briefLines(brief: Brief & { id: number }): string[] {
  const say = sayIn("zh-Hans");
  const indicators = brief.indicators.map(({ titles, unit, now, before }) => {
    const [value, then] = [measuredText(now, unit, say), measuredText(before, unit, say)];
    return `  ${titles["zh-Hans"]} / ${titles.en}: ${value} (${then})`;
  });
  return [
    `测算 ${brief.id} / run ${brief.id}: ${brief.cycle}`,
    ...indicators,
    ...brief.sentences.slice(0, 10).map(({ text }) => `  · ${text["zh-Hans"]}`),
  ];
}

/** Adds the commands that run a week and show its brief. */
export function addWeekCommands(program: Command, context: Context): void {
  const week = program.command("week").description("每周测算 / the week");
  const cycle = ["--cycle <day>", "哪一周（其中任一天），默认最新 / a day of the week"] as const;
  withCommonOptions(week.command("run"))
    .description("测算一周 / run a week")
    .option(...cycle, isoDay)
    .action(async (options: WeekOptions) => {
      const input = { cycle: options.cycle };
      await doErrand(
        context,
        "week-run",
        input,
        options,
        (done: { cycle: string; weekRunId: number }) => [
          `${done.cycle} 已测算，编号 ${done.weekRunId} / run ${done.weekRunId} of ${done.cycle}`,
        ],
      );
    });
  withCommonOptions(week.command("show"))
    .description("显示一周的简报 / show a week's brief")
    .option(...cycle, isoDay)
    .action(async (options: WeekOptions) => {
      await doErrand(context, "week-show", { cycle: options.cycle }, options, briefLines);
    });
}
