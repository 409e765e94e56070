import type { OrderMeasureShown } from "@dongxiao/contract";
import type { Command } from "commander";
import path from "node:path";

import type { LeadsTold } from "../leads/leads-told.ts";
import { percentText } from "../report/figures.ts";
import { type CommonOptions, type Context, doErrand, withCommonOptions } from "./context.ts";
import { isoDay, wholeNumber } from "./words.ts";

const shownMost = 20;

function measureText({ auc, aucLow, aucHigh, lift }: OrderMeasureShown): string {
  const area = `AUC ${auc.toFixed(3)} (${aucLow.toFixed(3)}–${aucHigh.toFixed(3)})`;
  return `${area}, ${lift?.toFixed(2) ?? "—"} ×`;
}

function toldLines({ name, asOf, weeks, summary, rows }: LeadsTold): string[] {
  const { measure, lessons, left, features } = summary;
  const { gain } = measure;
  const noise = gain.isNoise ? "在误差之内 / within the noise" : "超出误差 / beyond the noise";
  return [
    `${name}  ${asOf}  ${weeks} 周 / weeks  ${rows.length} 户 / retailers`,
    `  ${measure.how}  n ${measure.rows}, ${measure.takers}`,
    `  名单 / list: ${measureText(measure.model)}`,
    `  规格数 / breadth: ${measureText(measure.breadth)}`,
    `  ${gain.auc >= 0 ? "+" : ""}${gain.auc.toFixed(3)} (${gain.low.toFixed(3)}–${gain.high.toFixed(3)})  ${noise}`,
    `  已有 / have it ${left.already}  无效许可证 / not active ${left.inactive}  未知 / unknown ${left.unknown}`,
    ...lessons.map((one) => `  ${one.cut}  ${one.name}  ${one.takers} / ${one.rows}`),
    ...features
      .slice(0, 5)
      .map(({ titles, share }) => `  ${percentText(share)}  ${titles["zh-Hans"]} / ${titles.en}`),
    ...rows
      .slice(0, shownMost)
      .flatMap(({ rank, licence, name: shop, line, score, reasons }) => [
        `${String(rank).padStart(4)}  ${licence}  ${shop}  ${line}  ${percentText(score)}`,
        ...reasons.map((reason) => `        ${reason["zh-Hans"]}`),
      ]),
  ];
}

interface SkuOptions extends CommonOptions {
  readonly sku: string;
  readonly asOf?: string;
  readonly weeks?: number;
}

interface CampaignOptions extends CommonOptions {
  readonly file: string;
  readonly name?: string;
  readonly since?: string;
}

const onlySaid = (said: object): object =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** Adds the commands that find leads from what the house itself knows. */
export function addHouseLeads(leads: Command, context: Context): void {
  withCommonOptions(leads.command("sku"))
    .description(
      "某规格最可能接受的零售户，依据本库订单与档案 / who is most likely to take up a SKU",
    )
    .requiredOption("--sku <code>", "规格编码 / code of the SKU")
    .option("--as-of <day>", "截至日期；默认数据最新一周 / as of a day; the newest cycle", isoDay)
    .option("--weeks <n>", "多少周之内，默认 8 / within how many weeks, 8", wholeNumber)
    .action(({ sku, asOf, weeks, ...options }: SkuOptions) =>
      doErrand(context, "leads-sku", onlySaid({ sku, asOf, weeks }), options, toldLines),
    );
  withCommonOptions(leads.command("campaign"))
    .description("由活动名单（许可证号与 0/1）评出其他户 / score all others from a campaign's list")
    .requiredOption("--file <file>", "xlsx 或 csv / the list")
    .option("--name <name>", "活动名称，默认文件名 / its name")
    .option("--since <day>", "活动第一天，只用此前的资料 / its first day", isoDay)
    .action(({ file, name, since, ...options }: CampaignOptions) => {
      const place = path.resolve(file);
      const input = { file: place, name: name ?? path.parse(place).name.slice(0, 80), since };
      return doErrand(context, "leads-campaign", onlySaid(input), options, toldLines);
    });
}
