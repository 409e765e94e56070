import {
  type Area,
  areaOf,
  type Lead,
  type LeadList,
  leadMembers,
  type SaidReason,
  scoreTable,
  wordsOfLeadProblem,
} from "@dongxiao/core/leads";
import { reply } from "@dongxiao/contract";
import type { Command } from "commander";

import { readLeadTable } from "../leads/read-lead-table.ts";
import { type CommonOptions, concludeWith, type Context, withCommonOptions } from "./context.ts";
import { addHouseLeads } from "./house-leads-commands.ts";
import { progressOn, type Terminal } from "./terminal.ts";

interface LeadsOptions extends CommonOptions {
  readonly train?: string;
  readonly test?: string;
  readonly label?: string;
  readonly reasons?: true;
}

const shownMost = 20;

/** Adds the command that scores leads from two files. */
export function addLeadsCommands(program: Command, context: Context): void {
  const leads = withCommonOptions(program.command("leads"))
    .enablePositionalOptions()
    .description(
      "评出最可能接受的零售户：由两个文件（无需数据文件夹），或用下列命令由本库资料 / score who is most likely to take it up, from two files or from the house's own data",
    )
    .option("--train <file>", "训练文件：csv，首行为列名 / what is known, with a header")
    .option("--test <file>", "待评文件：同样的列，没有标签 / who is to be scored")
    .option("--label <column>", "标签列：0/1 或 no/yes / the column that says who took it")
    .option("--reasons", "JSON 中给出每行的理由 / reasons of each row in the JSON")
    .action(async (options: LeadsOptions) => {
      const outcome = await scored(context.terminal, { ...options, ...filesIn(leads, options) });
      const withReasons = options.reasons === true;
      concludeWith(context, outcome, options, listLines, (list: LeadList) =>
        list.leads.map((lead) => rowOf(lead, withReasons)),
      );
    });
  addHouseLeads(leads, context);
}

/** What scoring from files needs. */
interface Files {
  readonly train: string;
  readonly test: string;
  readonly label: string;
}

/** The files, or wrong usage: they cannot be required of the command itself, whose own commands need none. */
function filesIn(leads: Command, { train, test, label }: LeadsOptions): Files {
  const missing = (flags: string): never =>
    leads.error(`error: required option '${flags}' not specified`, {
      code: "commander.missingMandatoryOptionValue",
    });
  return {
    train: train ?? missing("--train <file>"),
    test: test ?? missing("--test <file>"),
    label: label ?? missing("--label <column>"),
  };
}

async function scored(
  terminal: Terminal,
  { train, test, label, json, reasons }: LeadsOptions & Files,
) {
  const known = await readLeadTable(train);
  if ("refusal" in known) return known;
  const asked = await readLeadTable(test);
  if ("refusal" in asked) return asked;
  const explained = json === true ? (reasons === true ? asked.lines.length : 0) : shownMost;
  const bar = progressOn(terminal);
  const list = scoreTable(known, asked, label, explained, (stage, share) =>
    bar.show({ stage, done: Math.round(share * 100), whole: 100 }),
  );
  bar.end();
  if (!list.ok) return { code: list.code, refusal: wordsOfLeadProblem(list) };
  if (list.isLabelIgnored)
    terminal.error(
      `待评文件里有标签列“${label}”，没有使用 / the file to score has the label column “${label}”: it was not used\n`,
    );
  return reply(list);
}

function rowOf({ row, score, reasons }: Lead, withReasons: boolean) {
  if (!withReasons) return { row, score };
  return {
    row,
    score,
    reasons: reasons.map(({ column, value, effect }) => ({
      column,
      value,
      effect: Number(effect.toFixed(4)),
    })),
  };
}

function reasonText({ column, value, effect }: SaidReason): string {
  return `${effect > 0 ? "↑" : "↓"} ${column} = ${value === "" ? "—" : value}`;
}

/** What a list is worth where the file comes in the order of time: folds of all times do not tell it. */
function inOrderLines(inOrder: Area | null): string[] {
  if (inOrder === null) return [];
  const area = areaText(inOrder);
  const warning =
    inOrder.auc - errorsWide * inOrder.error > 0.5
      ? []
      : [
          "  注意：若文件按时间排列，前面学到的排不好后面的行，名单可能无用 / If the file is in the order of time, what the earlier rows teach does not order the later ones: the list may be of no use",
        ];
  return [
    `  前 70% 的行学、其余检验 / learned from the first 70%, tried on the rest: AUC ${area}`,
    ...warning,
  ];
}

const errorsWide = 1.96;

const areaText = ({ auc, error }: Area): string =>
  `${auc.toFixed(3)} ± ${(errorsWide * error).toFixed(3)}`;

function listLines({ model, labels, leads, inOrder }: LeadList): string[] {
  const takers = labels.reduce((sum, label) => sum + label, 0);
  const area = areaText(areaOf(model.heldOut, labels));
  const shown = leads.slice(0, shownMost);
  return [
    `训练 ${labels.length} 行，其中“是” ${takers} 行；评分 ${leads.length} 行；交叉验证 AUC ${area}`,
    `Learned from ${labels.length} rows, ${takers} of them yes; ${leads.length} rows scored; cross-validated AUC ${area}`,
    ...inOrderLines(inOrder()),
    ...model.members.map(memberLine),
    `前 ${shown.length} 名（行从 0 数起）/ the best ${shown.length} (rows counted from 0)`,
    ...shown.map(({ row, score, reasons }, at) => {
      const place = String(at + 1).padStart(3);
      const said = reasons.map(reasonText).join("; ");
      return `${place}  行 / row ${String(row).padStart(6)}  ${score.toFixed(4)}  ${said}`;
    }),
  ];
}

function memberLine({ id, weight, chosen }: LeadList["model"]["members"][number]): string {
  const titles = Object.entries(leadMembers).find(([known]) => known === id)?.[1].titles;
  const choices = Object.entries(chosen).map(([name, value]) => `${name} ${+value.toPrecision(3)}`);
  const names = `${titles?.["zh-Hans"] ?? id} / ${titles?.en ?? id}`;
  return `  ${names}: ${weight.toFixed(2)} (${choices.join(", ")})`;
}
