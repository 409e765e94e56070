import type {
  listUpliftCandidates,
  SwotSheet,
  UpliftEffects,
  UpliftEffectShown,
  UpliftPlanRow,
} from "@dongxiao/contract";
import { swotQuadrants, upliftAction, upliftActionIds } from "@dongxiao/core/uplift";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { z } from "zod";

import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { byWord, isoDay, ofRetailer, wholeNumber } from "./words.ts";

const inPoints = (hundredths: number | null): string =>
  hundredths === null ? "—" : (hundredths / 100).toFixed(2);

/** The actions by their names as they are written here: `set-price-tags`. */
const actions = byWord(upliftActionIds);

/** Reads `set-price-tags,review-the-economics` as actions of the playbook. */
export function actionWords(word: string): readonly string[] {
  return word.split(",").map((name) => {
    const id = actions.get(name.trim());
    if (id === undefined)
      throw new InvalidArgumentError(`措施 / actions: ${[...actions.keys()].join(", ")}`);
    return id;
  });
}

/** Reads `points=75,stars=4,compliance=28.5` as targets; points are written as people read them. */
export function targetWords(word: string) {
  const pairs = word.split(",").map((one) => one.split("=", 2));
  const numbers = pairs.map(([name = "", value = ""]) => [name.trim(), Number(value)] as const);
  if (numbers.some(([name, value]) => name === "" || !(value > 0)))
    throw new InvalidArgumentError("写作 points=75,stars=4 / write points=75,stars=4");
  const hundredths = (value: number): number => Math.round(value * 100);
  const known = new Map(numbers);
  const [points, stars] = [known.get("points"), known.get("stars")];
  const items = numbers.filter(([name]) => name !== "points" && name !== "stars");
  return {
    ...(points === undefined ? {} : { points: hundredths(points) }),
    ...(stars === undefined ? {} : { stars }),
    items: Object.fromEntries(items.map(([name, value]) => [name, hundredths(value)])),
  };
}

type Candidates = z.output<(typeof listUpliftCandidates)["output"]>;

function weakLines({ run, n, candidates }: Candidates): string[] {
  if (run === null) return ["  尚无已公布的星级评分 / no rating by stars is published"];
  return [
    `  ${run.period}  n ${n}`,
    ...candidates.slice(0, 20).map(({ licenceCode, name, rating, points, weakest, ...one }) => {
      const items = weakest.map(({ titles }) => titles["zh-Hans"]).join("、");
      return `  ${licenceCode}  ${name}  ${rating ?? "—"}  ${inPoints(points)}  +${inPoints(one.behindPeers)}  ${items}`;
    }),
  ];
}

function swotLines({ licenceCode, name, rating, peers, weak, swot }: SwotSheet): string[] {
  return [
    `${licenceCode}  ${name}  ${rating?.rating ?? "—"}  ${peers.titles["zh-Hans"]}: ${peers.n}`,
    ...weak.map(
      ({ titles, points, mostPoints, peersMean }) =>
        `  ${titles["zh-Hans"]}  ${inPoints(points)} / ${inPoints(mostPoints)}  (${inPoints(peersMean)})`,
    ),
    ...swot.map(
      ({ quadrant, sentence }) =>
        `  [${swotQuadrants[quadrant]["zh-Hans"]}] ${sentence["zh-Hans"]}\n    ${sentence.en}`,
    ),
  ];
}

function planLines(plans: readonly UpliftPlanRow[]): string[] {
  return plans.flatMap(({ id, licenceCode, name, state, before, after, dueDay, ...plan }) => [
    `  ${id}  ${licenceCode}  ${name}  ${state}  ${dueDay}${plan.isOverdue ? " !" : ""}  ${inPoints(before.points)} → ${inPoints(after?.points ?? null)}`,
    ...plan.actions.map(
      ({ id: action, action: name_, doneDay, dueDay: due }) =>
        `    ${action}  ${name_}  ${doneDay === null ? `□ ${due}` : `√ ${doneDay}`}`,
    ),
  ]);
}

function effectText({ n, effect, low, high }: UpliftEffectShown, per: number): string {
  if (effect === null || low === null || high === null) return `n ${n}  —`;
  const [at, from, to] = [effect, low, high].map((value) => (value / per).toFixed(2));
  return `n ${n}  ${at} [${from}, ${to}]`;
}

function effectLines({ from, to, all, actions: own }: UpliftEffects): string[] {
  const rows = [
    { name: "全部 / all", ...all },
    ...own.map(({ action, ...rest }) => ({
      name: upliftAction(action).titles["zh-Hans"],
      ...rest,
    })),
  ];
  return [
    `${from} – ${to}`,
    ...rows.map(
      ({ name, plans, points, cartons }) =>
        `  ${name}  ${plans}  得分 / points ${effectText(points, 100)}  条 / cartons ${effectText(cartons, 1)}`,
    ),
  ];
}

type OfRetailer = CommonOptions & { readonly retailer: string; readonly asOf?: string };
type OpenOptions = OfRetailer & {
  readonly due?: string;
  readonly target?: object;
  readonly actions?: readonly string[];
  readonly note?: string;
};

function addFinding(uplift: Command, context: Context): void {
  withCommonOptions(uplift.command("weak"))
    .description("五星以下、可提分最多的零售户 / retailers with most to win")
    .option("--line <n>", "线路编号 / key of a line", wholeNumber)
    .action(({ line, ...options }: CommonOptions & { readonly line?: number }) =>
      doErrand(context, "uplift-weak", { line }, options, weakLines),
    );
  withCommonOptions(uplift.command("swot"))
    .description("按数据预填的 SWOT 表 / the SWOT sheet as the data fill it")
    .requiredOption(...ofRetailer)
    .option("--as-of <day>", "截至哪天 / as of", isoDay)
    .action(({ retailer, asOf, ...options }: OfRetailer) =>
      doErrand(context, "uplift-swot", { retailer, asOf }, options, swotLines),
    );
}

function addOpening(uplift: Command, context: Context): void {
  withCommonOptions(uplift.command("open"))
    .description("为一户开立提升计划 / open a plan")
    .requiredOption(...ofRetailer)
    .option("--due <day>", "期限，默认 30 天 / due day", isoDay)
    .option("--target <name=value>", "目标，如 points=75,stars=4 / targets", targetWords)
    .option("--actions <names>", "措施，逗号分隔 / actions", actionWords)
    .option("--note <text>", "说明 / note")
    .action(({ retailer, due, target, actions: chosen, note, ...options }: OpenOptions) => {
      const form = { dueDay: due, targets: target, actions: chosen, note };
      const opened = ({ id }: { readonly id: number }) => [`  计划 / plan ${id}`];
      return doErrand(context, "uplift-open", { retailer, form }, options, opened);
    });
}

type DoneOptions = CommonOptions & {
  readonly action: number;
  readonly day?: string;
  readonly result: string;
};

function addFollowing(uplift: Command, context: Context): void {
  const states = new Option("--state <state>", "状态 / state");
  withCommonOptions(uplift.command("list"))
    .description("列出计划与措施 / list plans with their actions")
    .addOption(states.choices(["open", "done", "abandoned"]))
    .action(({ state, ...options }: CommonOptions & { readonly state?: string }) =>
      doErrand(context, "uplift-list", { state }, options, planLines),
    );
  withCommonOptions(uplift.command("done"))
    .description("完成一项措施 / tick an action off")
    .requiredOption("--action <n>", "措施编号（见 list）/ the action", wholeNumber)
    .option("--day <day>", "完成日期，默认今天 / done on", isoDay)
    .option("--result <text>", "结果 / what came of it", "")
    .action(({ action, day, result, ...options }: DoneOptions) =>
      doErrand(context, "uplift-done", { action, day, result }, options, () => []),
    );
}

/** Adds the commands that find weak items, open plans, tick actions off and tell effects. */
export function addUpliftCommands(program: Command, context: Context): void {
  const uplift = program.command("uplift").description("星级提升 / star uplift");
  addFinding(uplift, context);
  addOpening(uplift, context);
  addFollowing(uplift, context);
  withCommonOptions(uplift.command("effect"))
    .description("措施效果：与匹配的同类户相比 / effects against matched peers")
    .option("--from <day>", "计划开立起始日 / plans opened from", isoDay)
    .option("--to <day>", "截止日 / to", isoDay)
    .action(({ from, to, ...options }: CommonOptions & { from?: string; to?: string }) =>
      doErrand(context, "uplift-effect", { from, to }, options, effectLines),
    );
}
